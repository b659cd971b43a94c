"""Every operation, as the checkers see a call of it: made by write_every_operation.py, and never run."""

# pyright: reportDeprecated=false
from typing import TypeVar, assert_type

from symphony_pod.models import (
    AddGroupMember,
    AdminStreamFilter,
    AdminStreamList,
    ApplicationDetail,
    AppUsersResponse,
    AuditTrailPage,
    AuthenticateExtensionAppRequest,
    AuthenticateRequest,
    Avatar,
    AvatarUpdate,
    BulkActionResult,
    CompanyCert,
    CompanyCertAttributes,
    CompanyCertDetail,
    CompanyCertSummary,
    CompanyCertType,
    ConnectionStatusFilter,
    CreateGroup,
    DelegateAction,
    Disclaimer,
    ExtensionAppAuthenticateRequest,
    ExtensionAppTokens,
    Feature,
    FileExtension,
    FileExtensionsResponse,
    FollowersList,
    FollowersListResponse,
    FollowingListResponse,
    GroupList,
    GroupStatus,
    GroupType,
    GroupTypeList,
    InfoBarrierGroup,
    InfoBarrierPolicy,
    Jwks,
    JwtToken,
    Languages,
    LogoutResponse,
    MemberInfo,
    MessageDetail,
    MessageIds,
    MessageIdsFromStream,
    MessageMetadataResponse,
    MessageReceiptDetailResponse,
    MessageStatus,
    MessageSuppressionResponse,
    OboAuthResponse,
    PodAppEntitlement,
    PodCertificate,
    Presence,
    Protocol,
    ReadGroup,
    RoleDetail,
    RoomAttributes,
    RoomCreate,
    RoomDetail,
    RoomSearchCriteria,
    RoomSearchResults,
    SdlGroup,
    ServiceAccountManifest,
    SessionInfo,
    SortOrder,
    SsoConfiguration,
    Stream,
    StreamAttachmentItem,
    StreamAttributes,
    StreamFilter,
    StringId,
    SuccessResponse,
    Token,
    UpdateGroup,
    UploadGroupAvatar,
    User,
    UserAppEntitlement,
    UserAppEntitlementPatch,
    UserAttributes,
    UserConnection,
    UserConnectionRequest,
    UserCreate,
    UserDetail,
    UserFilter,
    UserId,
    UserSearchQuery,
    UserSearchResults,
    UserStatus,
    UserSuspension,
    UserV2,
    V1IMAttributes,
    V1IMDetail,
    V1UserSessions,
    V2AdminStreamFilter,
    V2AdminStreamList,
    V2MembershipList,
    V2Presence,
    V2PresenceStatus,
    V2RoomAttributes,
    V2RoomDetail,
    V2RoomSearchCriteria,
    V2StreamAttributes,
    V2UserAttributes,
    V2UserCreate,
    V2UserDetail,
    V2UserList,
    V2UserPresence,
    V3RoomAttributes,
    V3RoomDetail,
    V3RoomSearchResults,
    V3UserDetail,
)

from symphony_ext import AsyncSymphonyPod, SymphonyPod

T = TypeVar("T")


def given(kind: type[T]) -> T:
    """A value of a type, as a user has one."""
    raise AssertionError(kind)


def app_entitlements(pod: SymphonyPod) -> None:
    assert_type(pod.app_entitlements.list_app_entitlements(), list[PodAppEntitlement])
    assert_type(pod.app_entitlements.list_user_app_entitlements(uid=given(int)), list[UserAppEntitlement])
    assert_type(
        pod.app_entitlements.patch_user_app_entitlements(uid=given(int), body=given(list[UserAppEntitlementPatch])),
        list[UserAppEntitlement],
    )
    assert_type(
        pod.app_entitlements.update_app_entitlements(body=given(list[PodAppEntitlement])), list[PodAppEntitlement]
    )
    assert_type(
        pod.app_entitlements.update_user_app_entitlements(uid=given(int), body=given(list[UserAppEntitlement])),
        list[UserAppEntitlement],
    )


async def app_entitlements_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.app_entitlements.list_app_entitlements(), list[PodAppEntitlement])
    assert_type(await pod.app_entitlements.list_user_app_entitlements(uid=given(int)), list[UserAppEntitlement])
    assert_type(
        await pod.app_entitlements.patch_user_app_entitlements(
            uid=given(int), body=given(list[UserAppEntitlementPatch])
        ),
        list[UserAppEntitlement],
    )
    assert_type(
        await pod.app_entitlements.update_app_entitlements(body=given(list[PodAppEntitlement])), list[PodAppEntitlement]
    )
    assert_type(
        await pod.app_entitlements.update_user_app_entitlements(uid=given(int), body=given(list[UserAppEntitlement])),
        list[UserAppEntitlement],
    )


def apps(pod: SymphonyPod) -> None:
    assert_type(pod.apps.create_app(body=given(ApplicationDetail)), ApplicationDetail)
    assert_type(pod.apps.delete_app(id=given(str)), SuccessResponse)
    assert_type(pod.apps.get_app(id=given(str)), ApplicationDetail)
    assert_type(
        pod.apps.list_app_users(
            group_app_id=given(str), installed=given(bool), page=given(int), size=given(int), sort=given(list[str])
        ),
        AppUsersResponse,
    )
    assert_type(pod.apps.update_app(id=given(str), body=given(ApplicationDetail)), ApplicationDetail)


async def apps_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.apps.create_app(body=given(ApplicationDetail)), ApplicationDetail)
    assert_type(await pod.apps.delete_app(id=given(str)), SuccessResponse)
    assert_type(await pod.apps.get_app(id=given(str)), ApplicationDetail)
    assert_type(
        await pod.apps.list_app_users(
            group_app_id=given(str), installed=given(bool), page=given(int), size=given(int), sort=given(list[str])
        ),
        AppUsersResponse,
    )
    assert_type(await pod.apps.update_app(id=given(str), body=given(ApplicationDetail)), ApplicationDetail)


def audit(pod: SymphonyPod) -> None:
    assert_type(
        pod.audit.list_audit_trail(
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AuditTrailPage,
    )


async def audit_async(pod: AsyncSymphonyPod) -> None:
    assert_type(
        await pod.audit.list_audit_trail(
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AuditTrailPage,
    )


def cert_auth(pod: SymphonyPod) -> None:
    assert_type(pod.cert_auth.cert_authenticate(), Token)
    assert_type(pod.cert_auth.cert_authenticate_app(), Token)
    assert_type(
        pod.cert_auth.cert_authenticate_extension_app(body=given(ExtensionAppAuthenticateRequest)), ExtensionAppTokens
    )
    assert_type(pod.cert_auth.cert_authenticate_obo_by_user_id(uid=given(int)), OboAuthResponse)
    assert_type(pod.cert_auth.cert_authenticate_obo_by_username(username=given(str)), OboAuthResponse)
    assert_type(pod.cert_auth.get_app_pod_certificate(), PodCertificate)
    assert_type(pod.cert_auth.logout(), LogoutResponse)


async def cert_auth_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.cert_auth.cert_authenticate(), Token)
    assert_type(await pod.cert_auth.cert_authenticate_app(), Token)
    assert_type(
        await pod.cert_auth.cert_authenticate_extension_app(body=given(ExtensionAppAuthenticateRequest)),
        ExtensionAppTokens,
    )
    assert_type(await pod.cert_auth.cert_authenticate_obo_by_user_id(uid=given(int)), OboAuthResponse)
    assert_type(await pod.cert_auth.cert_authenticate_obo_by_username(username=given(str)), OboAuthResponse)
    assert_type(await pod.cert_auth.get_app_pod_certificate(), PodCertificate)
    assert_type(await pod.cert_auth.logout(), LogoutResponse)


def certificates(pod: SymphonyPod) -> None:
    assert_type(pod.certificates.create_company_cert(body=given(CompanyCert)), CompanyCertDetail)
    assert_type(pod.certificates.create_company_cert_v1(body=given(CompanyCert)), SuccessResponse)
    assert_type(pod.certificates.delete_company_cert(body=given(StringId)), SuccessResponse)
    assert_type(pod.certificates.get_company_cert(finger_print=given(str)), CompanyCertDetail)
    assert_type(pod.certificates.get_pod_cert(), PodCertificate)
    assert_type(pod.certificates.list_company_certs(skip=given(int), limit=given(int)), list[CompanyCertSummary])
    assert_type(
        pod.certificates.list_company_certs_by_type(
            body=given(list[CompanyCertType]), skip=given(int), limit=given(int)
        ),
        list[CompanyCertSummary],
    )
    assert_type(pod.certificates.list_company_certs_issued_by(finger_print=given(str)), list[CompanyCertSummary])
    assert_type(
        pod.certificates.list_pod_managed_company_certs(skip=given(int), limit=given(int)), list[CompanyCertSummary]
    )
    assert_type(
        pod.certificates.update_company_cert(finger_print=given(str), body=given(CompanyCertAttributes)),
        SuccessResponse,
    )


async def certificates_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.certificates.create_company_cert(body=given(CompanyCert)), CompanyCertDetail)
    assert_type(await pod.certificates.create_company_cert_v1(body=given(CompanyCert)), SuccessResponse)
    assert_type(await pod.certificates.delete_company_cert(body=given(StringId)), SuccessResponse)
    assert_type(await pod.certificates.get_company_cert(finger_print=given(str)), CompanyCertDetail)
    assert_type(await pod.certificates.get_pod_cert(), PodCertificate)
    assert_type(await pod.certificates.list_company_certs(skip=given(int), limit=given(int)), list[CompanyCertSummary])
    assert_type(
        await pod.certificates.list_company_certs_by_type(
            body=given(list[CompanyCertType]), skip=given(int), limit=given(int)
        ),
        list[CompanyCertSummary],
    )
    assert_type(await pod.certificates.list_company_certs_issued_by(finger_print=given(str)), list[CompanyCertSummary])
    assert_type(
        await pod.certificates.list_pod_managed_company_certs(skip=given(int), limit=given(int)),
        list[CompanyCertSummary],
    )
    assert_type(
        await pod.certificates.update_company_cert(finger_print=given(str), body=given(CompanyCertAttributes)),
        SuccessResponse,
    )


def connections(pod: SymphonyPod) -> None:
    assert_type(pod.connections.accept_connection(body=given(UserConnectionRequest)), UserConnection)
    assert_type(pod.connections.create_connection(body=given(UserConnectionRequest)), UserConnection)
    assert_type(pod.connections.get_connection(user_id=given(int)), UserConnection)
    assert_type(
        pod.connections.list_connections(status=given(ConnectionStatusFilter), user_ids=given(list[int])),
        list[UserConnection],
    )
    assert_type(pod.connections.reject_connection(body=given(UserConnectionRequest)), UserConnection)
    assert_type(pod.connections.remove_connection(uid=given(int)), SuccessResponse)


async def connections_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.connections.accept_connection(body=given(UserConnectionRequest)), UserConnection)
    assert_type(await pod.connections.create_connection(body=given(UserConnectionRequest)), UserConnection)
    assert_type(await pod.connections.get_connection(user_id=given(int)), UserConnection)
    assert_type(
        await pod.connections.list_connections(status=given(ConnectionStatusFilter), user_ids=given(list[int])),
        list[UserConnection],
    )
    assert_type(await pod.connections.reject_connection(body=given(UserConnectionRequest)), UserConnection)
    assert_type(await pod.connections.remove_connection(uid=given(int)), SuccessResponse)


def disclaimers(pod: SymphonyPod) -> None:
    assert_type(pod.disclaimers.get_disclaimer(did=given(str)), Disclaimer)
    assert_type(pod.disclaimers.list_disclaimer_users(did=given(str)), list[int])
    assert_type(pod.disclaimers.list_disclaimers(), list[Disclaimer])


async def disclaimers_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.disclaimers.get_disclaimer(did=given(str)), Disclaimer)
    assert_type(await pod.disclaimers.list_disclaimer_users(did=given(str)), list[int])
    assert_type(await pod.disclaimers.list_disclaimers(), list[Disclaimer])


def file_extensions(pod: SymphonyPod) -> None:
    pod.file_extensions.delete_allowed_file_extension(extension=given(str))
    assert_type(
        pod.file_extensions.list_allowed_file_extensions(limit=given(int), before=given(str), after=given(str)),
        FileExtensionsResponse,
    )
    assert_type(pod.file_extensions.list_allowed_file_types(), list[str])
    assert_type(
        pod.file_extensions.put_allowed_file_extension(extension=given(str), body=given(FileExtension)), FileExtension
    )


async def file_extensions_async(pod: AsyncSymphonyPod) -> None:
    await pod.file_extensions.delete_allowed_file_extension(extension=given(str))
    assert_type(
        await pod.file_extensions.list_allowed_file_extensions(limit=given(int), before=given(str), after=given(str)),
        FileExtensionsResponse,
    )
    assert_type(await pod.file_extensions.list_allowed_file_types(), list[str])
    assert_type(
        await pod.file_extensions.put_allowed_file_extension(extension=given(str), body=given(FileExtension)),
        FileExtension,
    )


def groups(pod: SymphonyPod) -> None:
    assert_type(
        pod.groups.add_group_member(group_id=given(str), x_symphony_host=given(str), body=given(AddGroupMember)),
        ReadGroup,
    )
    assert_type(pod.groups.create_group(x_symphony_host=given(str), body=given(CreateGroup)), ReadGroup)
    assert_type(pod.groups.delete_all_groups(x_symphony_host=given(str)), GroupList)
    assert_type(pod.groups.get_group(group_id=given(str), x_symphony_host=given(str)), ReadGroup)
    assert_type(pod.groups.get_group_type(type_id=given(str), x_symphony_host=given(str)), GroupType)
    assert_type(pod.groups.get_sdl_group(group_id=given(int)), SdlGroup)
    assert_type(
        pod.groups.list_group_types(
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        GroupTypeList,
    )
    assert_type(
        pod.groups.list_groups(
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        GroupList,
    )
    assert_type(pod.groups.list_sdl_groups(last_group_id=given(int), limit=given(int)), list[SdlGroup])
    assert_type(
        pod.groups.update_group(
            group_id=given(str), x_symphony_host=given(str), if_match=given(str), body=given(UpdateGroup)
        ),
        ReadGroup,
    )
    assert_type(
        pod.groups.update_group_avatar(group_id=given(str), x_symphony_host=given(str), body=given(UploadGroupAvatar)),
        ReadGroup,
    )


async def groups_async(pod: AsyncSymphonyPod) -> None:
    assert_type(
        await pod.groups.add_group_member(group_id=given(str), x_symphony_host=given(str), body=given(AddGroupMember)),
        ReadGroup,
    )
    assert_type(await pod.groups.create_group(x_symphony_host=given(str), body=given(CreateGroup)), ReadGroup)
    assert_type(await pod.groups.delete_all_groups(x_symphony_host=given(str)), GroupList)
    assert_type(await pod.groups.get_group(group_id=given(str), x_symphony_host=given(str)), ReadGroup)
    assert_type(await pod.groups.get_group_type(type_id=given(str), x_symphony_host=given(str)), GroupType)
    assert_type(await pod.groups.get_sdl_group(group_id=given(int)), SdlGroup)
    assert_type(
        await pod.groups.list_group_types(
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        GroupTypeList,
    )
    assert_type(
        await pod.groups.list_groups(
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        GroupList,
    )
    assert_type(await pod.groups.list_sdl_groups(last_group_id=given(int), limit=given(int)), list[SdlGroup])
    assert_type(
        await pod.groups.update_group(
            group_id=given(str), x_symphony_host=given(str), if_match=given(str), body=given(UpdateGroup)
        ),
        ReadGroup,
    )
    assert_type(
        await pod.groups.update_group_avatar(
            group_id=given(str), x_symphony_host=given(str), body=given(UploadGroupAvatar)
        ),
        ReadGroup,
    )


def info_barriers(pod: SymphonyPod) -> None:
    assert_type(
        pod.info_barriers.add_info_barrier_group_members(gid=given(str), body=given(list[int])), BulkActionResult
    )
    assert_type(
        pod.info_barriers.list_info_barrier_group_members(gid=given(str), skip=given(int), limit=given(int)), list[int]
    )
    assert_type(pod.info_barriers.list_info_barrier_groups(), list[InfoBarrierGroup])
    assert_type(pod.info_barriers.list_info_barrier_policies(), list[InfoBarrierPolicy])
    assert_type(
        pod.info_barriers.remove_info_barrier_group_members(gid=given(str), body=given(list[int])), BulkActionResult
    )


async def info_barriers_async(pod: AsyncSymphonyPod) -> None:
    assert_type(
        await pod.info_barriers.add_info_barrier_group_members(gid=given(str), body=given(list[int])), BulkActionResult
    )
    assert_type(
        await pod.info_barriers.list_info_barrier_group_members(gid=given(str), skip=given(int), limit=given(int)),
        list[int],
    )
    assert_type(await pod.info_barriers.list_info_barrier_groups(), list[InfoBarrierGroup])
    assert_type(await pod.info_barriers.list_info_barrier_policies(), list[InfoBarrierPolicy])
    assert_type(
        await pod.info_barriers.remove_info_barrier_group_members(gid=given(str), body=given(list[int])),
        BulkActionResult,
    )


def login(pod: SymphonyPod) -> None:
    assert_type(pod.login.authenticate(body=given(AuthenticateRequest)), Token)
    assert_type(pod.login.authenticate_app(body=given(AuthenticateRequest)), Token)
    assert_type(pod.login.authenticate_extension_app(body=given(AuthenticateExtensionAppRequest)), ExtensionAppTokens)
    assert_type(pod.login.authenticate_obo_by_user_id(user_id=given(int)), Token)
    assert_type(pod.login.authenticate_obo_by_username(username=given(str)), Token)
    assert_type(pod.login.create_idm_token(scope=given(str)), JwtToken)
    assert_type(pod.login.get_idm_keys(), Jwks)


async def login_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.login.authenticate(body=given(AuthenticateRequest)), Token)
    assert_type(await pod.login.authenticate_app(body=given(AuthenticateRequest)), Token)
    assert_type(
        await pod.login.authenticate_extension_app(body=given(AuthenticateExtensionAppRequest)), ExtensionAppTokens
    )
    assert_type(await pod.login.authenticate_obo_by_user_id(user_id=given(int)), Token)
    assert_type(await pod.login.authenticate_obo_by_username(username=given(str)), Token)
    assert_type(await pod.login.create_idm_token(scope=given(str)), JwtToken)
    assert_type(await pod.login.get_idm_keys(), Jwks)


def messages(pod: SymphonyPod) -> None:
    assert_type(pod.messages.get_message_details(body=given(MessageIds)), list[MessageDetail])
    assert_type(
        pod.messages.get_message_relationships(message_id=given(str), user_agent=given(str)), MessageMetadataResponse
    )
    assert_type(pod.messages.get_message_status(mid=given(str)), MessageStatus)
    assert_type(
        pod.messages.list_message_receipts(message_id=given(str), before=given(str), after=given(str)),
        MessageReceiptDetailResponse,
    )
    assert_type(pod.messages.suppress_message(id=given(str)), MessageSuppressionResponse)


async def messages_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.messages.get_message_details(body=given(MessageIds)), list[MessageDetail])
    assert_type(
        await pod.messages.get_message_relationships(message_id=given(str), user_agent=given(str)),
        MessageMetadataResponse,
    )
    assert_type(await pod.messages.get_message_status(mid=given(str)), MessageStatus)
    assert_type(
        await pod.messages.list_message_receipts(message_id=given(str), before=given(str), after=given(str)),
        MessageReceiptDetailResponse,
    )
    assert_type(await pod.messages.suppress_message(id=given(str)), MessageSuppressionResponse)


def presence(pod: SymphonyPod) -> None:
    assert_type(pod.presence.create_presence_feed(), StringId)
    assert_type(pod.presence.delete_presence_feed(feed_id=given(str)), StringId)
    assert_type(pod.presence.get_presence(), V2Presence)
    assert_type(pod.presence.get_presence_v1(), Presence)
    assert_type(pod.presence.get_user_presence(uid=given(int), local=given(bool)), V2Presence)
    assert_type(pod.presence.get_user_presence_v1(uid=given(int)), Presence)
    assert_type(pod.presence.get_user_presence_v2(uid=given(int), local=given(bool)), Presence)
    assert_type(pod.presence.list_users_presence(last_user_id=given(int), limit=given(int)), list[V2Presence])
    assert_type(pod.presence.read_presence_feed(feed_id=given(str)), list[V2Presence])
    assert_type(pod.presence.register_presence_interest(body=given(list[int])), SuccessResponse)
    assert_type(pod.presence.set_presence(body=given(V2PresenceStatus), soft=given(bool)), V2Presence)
    assert_type(pod.presence.set_presence_v1(body=given(Presence)), Presence)
    assert_type(pod.presence.set_user_presence(body=given(V2UserPresence), soft=given(bool)), V2Presence)
    assert_type(pod.presence.set_user_presence_v1(uid=given(int), body=given(Presence)), Presence)


async def presence_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.presence.create_presence_feed(), StringId)
    assert_type(await pod.presence.delete_presence_feed(feed_id=given(str)), StringId)
    assert_type(await pod.presence.get_presence(), V2Presence)
    assert_type(await pod.presence.get_presence_v1(), Presence)
    assert_type(await pod.presence.get_user_presence(uid=given(int), local=given(bool)), V2Presence)
    assert_type(await pod.presence.get_user_presence_v1(uid=given(int)), Presence)
    assert_type(await pod.presence.get_user_presence_v2(uid=given(int), local=given(bool)), Presence)
    assert_type(await pod.presence.list_users_presence(last_user_id=given(int), limit=given(int)), list[V2Presence])
    assert_type(await pod.presence.read_presence_feed(feed_id=given(str)), list[V2Presence])
    assert_type(await pod.presence.register_presence_interest(body=given(list[int])), SuccessResponse)
    assert_type(await pod.presence.set_presence(body=given(V2PresenceStatus), soft=given(bool)), V2Presence)
    assert_type(await pod.presence.set_presence_v1(body=given(Presence)), Presence)
    assert_type(await pod.presence.set_user_presence(body=given(V2UserPresence), soft=given(bool)), V2Presence)
    assert_type(await pod.presence.set_user_presence_v1(uid=given(int), body=given(Presence)), Presence)


def rooms(pod: SymphonyPod) -> None:
    assert_type(pod.rooms.add_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(pod.rooms.admin_add_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(pod.rooms.admin_list_room_members(id=given(str), include_past_members=given(bool)), list[MemberInfo])
    assert_type(pod.rooms.admin_remove_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(pod.rooms.admin_set_room_active(id=given(str), active=given(bool)), RoomDetail)
    assert_type(pod.rooms.create_room(body=given(V3RoomAttributes)), V3RoomDetail)
    assert_type(pod.rooms.create_room_v1(body=given(RoomCreate)), RoomDetail)
    assert_type(pod.rooms.create_room_v2(body=given(V2RoomAttributes)), V2RoomDetail)
    assert_type(pod.rooms.demote_room_owner(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(pod.rooms.get_room(id=given(str)), V3RoomDetail)
    assert_type(pod.rooms.get_room_v1(id=given(str)), RoomDetail)
    assert_type(pod.rooms.get_room_v2(id=given(str)), V2RoomDetail)
    assert_type(pod.rooms.list_room_members(id=given(str)), list[MemberInfo])
    assert_type(pod.rooms.list_room_members_v1(id=given(str)), list[MemberInfo])
    assert_type(pod.rooms.promote_room_owner(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(pod.rooms.remove_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(
        pod.rooms.search_rooms(
            body=given(V2RoomSearchCriteria), skip=given(int), limit=given(int), include_non_discoverable=given(bool)
        ),
        V3RoomSearchResults,
    )
    assert_type(
        pod.rooms.search_rooms_v2(body=given(RoomSearchCriteria), skip=given(int), limit=given(int)), RoomSearchResults
    )
    assert_type(pod.rooms.set_room_active(id=given(str), active=given(bool)), RoomDetail)
    assert_type(pod.rooms.update_room(id=given(str), body=given(V3RoomAttributes)), V3RoomDetail)
    assert_type(pod.rooms.update_room_v1(id=given(str), body=given(RoomAttributes)), RoomDetail)
    assert_type(pod.rooms.update_room_v2(id=given(str), body=given(V2RoomAttributes)), V2RoomDetail)


async def rooms_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.rooms.add_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(await pod.rooms.admin_add_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(
        await pod.rooms.admin_list_room_members(id=given(str), include_past_members=given(bool)), list[MemberInfo]
    )
    assert_type(await pod.rooms.admin_remove_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(await pod.rooms.admin_set_room_active(id=given(str), active=given(bool)), RoomDetail)
    assert_type(await pod.rooms.create_room(body=given(V3RoomAttributes)), V3RoomDetail)
    assert_type(await pod.rooms.create_room_v1(body=given(RoomCreate)), RoomDetail)
    assert_type(await pod.rooms.create_room_v2(body=given(V2RoomAttributes)), V2RoomDetail)
    assert_type(await pod.rooms.demote_room_owner(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(await pod.rooms.get_room(id=given(str)), V3RoomDetail)
    assert_type(await pod.rooms.get_room_v1(id=given(str)), RoomDetail)
    assert_type(await pod.rooms.get_room_v2(id=given(str)), V2RoomDetail)
    assert_type(await pod.rooms.list_room_members(id=given(str)), list[MemberInfo])
    assert_type(await pod.rooms.list_room_members_v1(id=given(str)), list[MemberInfo])
    assert_type(await pod.rooms.promote_room_owner(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(await pod.rooms.remove_room_member(id=given(str), body=given(UserId)), SuccessResponse)
    assert_type(
        await pod.rooms.search_rooms(
            body=given(V2RoomSearchCriteria), skip=given(int), limit=given(int), include_non_discoverable=given(bool)
        ),
        V3RoomSearchResults,
    )
    assert_type(
        await pod.rooms.search_rooms_v2(body=given(RoomSearchCriteria), skip=given(int), limit=given(int)),
        RoomSearchResults,
    )
    assert_type(await pod.rooms.set_room_active(id=given(str), active=given(bool)), RoomDetail)
    assert_type(await pod.rooms.update_room(id=given(str), body=given(V3RoomAttributes)), V3RoomDetail)
    assert_type(await pod.rooms.update_room_v1(id=given(str), body=given(RoomAttributes)), RoomDetail)
    assert_type(await pod.rooms.update_room_v2(id=given(str), body=given(V2RoomAttributes)), V2RoomDetail)


def sessions(pod: SymphonyPod) -> None:
    assert_type(pod.sessions.get_session_info(), UserV2)
    assert_type(pod.sessions.get_session_info_v1(), SessionInfo)
    assert_type(pod.sessions.list_user_sessions(uid=given(int)), V1UserSessions)
    assert_type(pod.sessions.logout_user_session(uid=given(int), sid=given(str)), SuccessResponse)
    assert_type(pod.sessions.logout_user_sessions(uid=given(int)), SuccessResponse)


async def sessions_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.sessions.get_session_info(), UserV2)
    assert_type(await pod.sessions.get_session_info_v1(), SessionInfo)
    assert_type(await pod.sessions.list_user_sessions(uid=given(int)), V1UserSessions)
    assert_type(await pod.sessions.logout_user_session(uid=given(int), sid=given(str)), SuccessResponse)
    assert_type(await pod.sessions.logout_user_sessions(uid=given(int)), SuccessResponse)


def sso(pod: SymphonyPod) -> None:
    assert_type(pod.sso.get_sso_configuration(), SsoConfiguration)
    assert_type(pod.sso.patch_sso_configuration(body=given(SsoConfiguration)), SuccessResponse)
    assert_type(pod.sso.set_sso_configuration(body=given(SsoConfiguration)), SuccessResponse)


async def sso_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.sso.get_sso_configuration(), SsoConfiguration)
    assert_type(await pod.sso.patch_sso_configuration(body=given(SsoConfiguration)), SuccessResponse)
    assert_type(await pod.sso.set_sso_configuration(body=given(SsoConfiguration)), SuccessResponse)


def streams(pod: SymphonyPod) -> None:
    assert_type(pod.streams.admin_create_im(body=given(list[int])), Stream)
    assert_type(
        pod.streams.admin_list_streams(skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)),
        V2AdminStreamList,
    )
    assert_type(
        pod.streams.admin_list_streams_v1(skip=given(int), limit=given(int), body=given(AdminStreamFilter)),
        AdminStreamList,
    )
    assert_type(pod.streams.create_im(body=given(list[int])), Stream)
    assert_type(pod.streams.get_im(id=given(str)), V1IMDetail)
    assert_type(pod.streams.get_stream(sid=given(str)), V2StreamAttributes)
    assert_type(pod.streams.get_stream_v1(sid=given(str)), StreamAttributes)
    assert_type(
        pod.streams.list_stream_attachments(
            sid=given(str), since=given(int), to=given(int), limit=given(int), sort_dir=given(str)
        ),
        list[StreamAttachmentItem],
    )
    assert_type(pod.streams.list_stream_members(id=given(str), skip=given(int), limit=given(int)), V2MembershipList)
    assert_type(
        pod.streams.list_stream_message_ids(
            stream_id=given(str), since=given(int), to=given(int), limit=given(int), offset=given(int)
        ),
        MessageIdsFromStream,
    )
    assert_type(
        pod.streams.list_streams(skip=given(int), limit=given(int), body=given(StreamFilter)), list[StreamAttributes]
    )
    assert_type(
        pod.streams.list_user_streams(uid=given(int), skip=given(int), limit=given(int), body=given(StreamFilter)),
        list[StreamAttributes],
    )
    assert_type(pod.streams.update_im(id=given(str), body=given(V1IMAttributes)), V1IMDetail)


async def streams_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.streams.admin_create_im(body=given(list[int])), Stream)
    assert_type(
        await pod.streams.admin_list_streams(skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)),
        V2AdminStreamList,
    )
    assert_type(
        await pod.streams.admin_list_streams_v1(skip=given(int), limit=given(int), body=given(AdminStreamFilter)),
        AdminStreamList,
    )
    assert_type(await pod.streams.create_im(body=given(list[int])), Stream)
    assert_type(await pod.streams.get_im(id=given(str)), V1IMDetail)
    assert_type(await pod.streams.get_stream(sid=given(str)), V2StreamAttributes)
    assert_type(await pod.streams.get_stream_v1(sid=given(str)), StreamAttributes)
    assert_type(
        await pod.streams.list_stream_attachments(
            sid=given(str), since=given(int), to=given(int), limit=given(int), sort_dir=given(str)
        ),
        list[StreamAttachmentItem],
    )
    assert_type(
        await pod.streams.list_stream_members(id=given(str), skip=given(int), limit=given(int)), V2MembershipList
    )
    assert_type(
        await pod.streams.list_stream_message_ids(
            stream_id=given(str), since=given(int), to=given(int), limit=given(int), offset=given(int)
        ),
        MessageIdsFromStream,
    )
    assert_type(
        await pod.streams.list_streams(skip=given(int), limit=given(int), body=given(StreamFilter)),
        list[StreamAttributes],
    )
    assert_type(
        await pod.streams.list_user_streams(
            uid=given(int), skip=given(int), limit=given(int), body=given(StreamFilter)
        ),
        list[StreamAttributes],
    )
    assert_type(await pod.streams.update_im(id=given(str), body=given(V1IMAttributes)), V1IMDetail)


def system(pod: SymphonyPod) -> None:
    assert_type(pod.system.admin_list_protocols(), list[str])
    assert_type(pod.system.create_protocol(body=given(Protocol)), Protocol)
    pod.system.delete_protocol(scheme=given(str))
    assert_type(pod.system.list_features(), list[str])
    assert_type(pod.system.list_languages(), Languages)
    assert_type(pod.system.list_protocols(skip=given(int), limit=given(int)), list[str])
    assert_type(pod.system.list_roles(), list[RoleDetail])


async def system_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.system.admin_list_protocols(), list[str])
    assert_type(await pod.system.create_protocol(body=given(Protocol)), Protocol)
    await pod.system.delete_protocol(scheme=given(str))
    assert_type(await pod.system.list_features(), list[str])
    assert_type(await pod.system.list_languages(), Languages)
    assert_type(await pod.system.list_protocols(skip=given(int), limit=given(int)), list[str])
    assert_type(await pod.system.list_roles(), list[RoleDetail])


def users(pod: SymphonyPod) -> None:
    assert_type(pod.users.add_user_role(uid=given(int), body=given(StringId)), SuccessResponse)
    assert_type(pod.users.create_user(body=given(V2UserCreate)), V2UserDetail)
    assert_type(pod.users.create_user_v1(body=given(UserCreate)), UserDetail)
    assert_type(pod.users.find_users(body=given(UserFilter), skip=given(int), limit=given(int)), list[UserDetail])
    assert_type(pod.users.follow_user(uid=given(int), body=given(FollowersList)), SuccessResponse)
    assert_type(pod.users.get_own_manifest(), ServiceAccountManifest)
    assert_type(pod.users.get_user(uid=given(int), email=given(str), username=given(str), local=given(bool)), UserV2)
    assert_type(pod.users.get_user_avatar(uid=given(int)), list[Avatar])
    assert_type(pod.users.get_user_by_username(user_name=given(str)), User)
    assert_type(pod.users.get_user_detail(uid=given(int)), V2UserDetail)
    assert_type(pod.users.get_user_detail_v1(uid=given(int)), UserDetail)
    assert_type(pod.users.get_user_disclaimer(uid=given(int)), Disclaimer)
    assert_type(pod.users.get_user_status(uid=given(int)), UserStatus)
    assert_type(pod.users.get_user_v1(email=given(str), local=given(bool)), User)
    assert_type(
        pod.users.get_users(
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        V2UserList,
    )
    assert_type(pod.users.list_user_delegates(uid=given(int)), list[int])
    assert_type(pod.users.list_user_features(uid=given(int)), list[Feature])
    assert_type(
        pod.users.list_user_followers(uid=given(int), limit=given(int), before=given(str), after=given(str)),
        FollowersListResponse,
    )
    assert_type(
        pod.users.list_user_following(uid=given(int), limit=given(int), before=given(str), after=given(str)),
        FollowingListResponse,
    )
    assert_type(pod.users.list_users(skip=given(int), limit=given(int)), list[V2UserDetail])
    assert_type(pod.users.list_users_v1(), list[int])
    assert_type(
        pod.users.list_users_v3(skip=given(int), limit=given(int), include_features=given(bool)), list[V3UserDetail]
    )
    assert_type(pod.users.remove_user_disclaimer(uid=given(int)), SuccessResponse)
    assert_type(pod.users.remove_user_role(uid=given(int), body=given(StringId)), SuccessResponse)
    assert_type(
        pod.users.search_users(body=given(UserSearchQuery), skip=given(int), limit=given(int), local=given(bool)),
        UserSearchResults,
    )
    assert_type(pod.users.unfollow_user(uid=given(int), body=given(FollowersList)), SuccessResponse)
    assert_type(pod.users.update_own_manifest(body=given(ServiceAccountManifest)), SuccessResponse)
    assert_type(pod.users.update_user(uid=given(int), body=given(V2UserAttributes)), V2UserDetail)
    assert_type(pod.users.update_user_avatar(uid=given(int), body=given(AvatarUpdate)), SuccessResponse)
    assert_type(pod.users.update_user_delegates(uid=given(int), body=given(DelegateAction)), SuccessResponse)
    assert_type(pod.users.update_user_disclaimer(uid=given(int), body=given(StringId)), SuccessResponse)
    assert_type(pod.users.update_user_features(uid=given(int), body=given(list[Feature])), SuccessResponse)
    assert_type(pod.users.update_user_status(uid=given(int), body=given(UserStatus)), SuccessResponse)
    assert_type(pod.users.update_user_suspension(user_id=given(int), body=given(UserSuspension)), SuccessResponse)
    assert_type(pod.users.update_user_v1(uid=given(int), body=given(UserAttributes)), UserDetail)


async def users_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.users.add_user_role(uid=given(int), body=given(StringId)), SuccessResponse)
    assert_type(await pod.users.create_user(body=given(V2UserCreate)), V2UserDetail)
    assert_type(await pod.users.create_user_v1(body=given(UserCreate)), UserDetail)
    assert_type(await pod.users.find_users(body=given(UserFilter), skip=given(int), limit=given(int)), list[UserDetail])
    assert_type(await pod.users.follow_user(uid=given(int), body=given(FollowersList)), SuccessResponse)
    assert_type(await pod.users.get_own_manifest(), ServiceAccountManifest)
    assert_type(
        await pod.users.get_user(uid=given(int), email=given(str), username=given(str), local=given(bool)), UserV2
    )
    assert_type(await pod.users.get_user_avatar(uid=given(int)), list[Avatar])
    assert_type(await pod.users.get_user_by_username(user_name=given(str)), User)
    assert_type(await pod.users.get_user_detail(uid=given(int)), V2UserDetail)
    assert_type(await pod.users.get_user_detail_v1(uid=given(int)), UserDetail)
    assert_type(await pod.users.get_user_disclaimer(uid=given(int)), Disclaimer)
    assert_type(await pod.users.get_user_status(uid=given(int)), UserStatus)
    assert_type(await pod.users.get_user_v1(email=given(str), local=given(bool)), User)
    assert_type(
        await pod.users.get_users(
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        V2UserList,
    )
    assert_type(await pod.users.list_user_delegates(uid=given(int)), list[int])
    assert_type(await pod.users.list_user_features(uid=given(int)), list[Feature])
    assert_type(
        await pod.users.list_user_followers(uid=given(int), limit=given(int), before=given(str), after=given(str)),
        FollowersListResponse,
    )
    assert_type(
        await pod.users.list_user_following(uid=given(int), limit=given(int), before=given(str), after=given(str)),
        FollowingListResponse,
    )
    assert_type(await pod.users.list_users(skip=given(int), limit=given(int)), list[V2UserDetail])
    assert_type(await pod.users.list_users_v1(), list[int])
    assert_type(
        await pod.users.list_users_v3(skip=given(int), limit=given(int), include_features=given(bool)),
        list[V3UserDetail],
    )
    assert_type(await pod.users.remove_user_disclaimer(uid=given(int)), SuccessResponse)
    assert_type(await pod.users.remove_user_role(uid=given(int), body=given(StringId)), SuccessResponse)
    assert_type(
        await pod.users.search_users(body=given(UserSearchQuery), skip=given(int), limit=given(int), local=given(bool)),
        UserSearchResults,
    )
    assert_type(await pod.users.unfollow_user(uid=given(int), body=given(FollowersList)), SuccessResponse)
    assert_type(await pod.users.update_own_manifest(body=given(ServiceAccountManifest)), SuccessResponse)
    assert_type(await pod.users.update_user(uid=given(int), body=given(V2UserAttributes)), V2UserDetail)
    assert_type(await pod.users.update_user_avatar(uid=given(int), body=given(AvatarUpdate)), SuccessResponse)
    assert_type(await pod.users.update_user_delegates(uid=given(int), body=given(DelegateAction)), SuccessResponse)
    assert_type(await pod.users.update_user_disclaimer(uid=given(int), body=given(StringId)), SuccessResponse)
    assert_type(await pod.users.update_user_features(uid=given(int), body=given(list[Feature])), SuccessResponse)
    assert_type(await pod.users.update_user_status(uid=given(int), body=given(UserStatus)), SuccessResponse)
    assert_type(await pod.users.update_user_suspension(user_id=given(int), body=given(UserSuspension)), SuccessResponse)
    assert_type(await pod.users.update_user_v1(uid=given(int), body=given(UserAttributes)), UserDetail)
