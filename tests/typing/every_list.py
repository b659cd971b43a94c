"""Every list operation, as the checkers see its reading: made by write_every_list.py, and never run."""

# pyright: reportDeprecated=false
from functools import partial
from typing import TypeVar, assert_type

from symphony_pod.api.app_entitlements import list_app_entitlements, list_user_app_entitlements
from symphony_pod.api.apps import list_app_users
from symphony_pod.api.audit import list_audit_trail
from symphony_pod.api.certificates import (
    list_company_certs,
    list_company_certs_by_type,
    list_company_certs_issued_by,
    list_pod_managed_company_certs,
)
from symphony_pod.api.connections import list_connections
from symphony_pod.api.disclaimers import list_disclaimer_users, list_disclaimers
from symphony_pod.api.file_extensions import list_allowed_file_extensions, list_allowed_file_types
from symphony_pod.api.groups import list_group_types, list_groups, list_sdl_groups
from symphony_pod.api.info_barriers import (
    list_info_barrier_group_members,
    list_info_barrier_groups,
    list_info_barrier_policies,
)
from symphony_pod.api.login import get_idm_keys
from symphony_pod.api.messages import get_message_details, list_message_receipts
from symphony_pod.api.presence import list_users_presence
from symphony_pod.api.rooms import (
    admin_list_room_members,
    list_room_members,
    list_room_members_v1,
    search_rooms,
    search_rooms_v2,
)
from symphony_pod.api.sessions import list_user_sessions
from symphony_pod.api.streams import (
    admin_list_streams,
    admin_list_streams_v1,
    list_stream_attachments,
    list_stream_members,
    list_stream_message_ids,
    list_streams,
    list_user_streams,
)
from symphony_pod.api.system import admin_list_protocols, list_features, list_languages, list_protocols, list_roles
from symphony_pod.api.users import (
    find_users,
    get_user_avatar,
    get_users,
    list_user_delegates,
    list_user_features,
    list_user_followers,
    list_user_following,
    list_users,
    list_users_v1,
    list_users_v3,
    search_users,
)
from symphony_pod.client import AsyncClient, Client
from symphony_pod.models import (
    AdminStreamFilter,
    AdminStreamInfo,
    AdminStreamList,
    AppUser,
    AppUsersResponse,
    AuditTrailEntry,
    AuditTrailPage,
    Avatar,
    BaseGroupType,
    CompanyCertSummary,
    CompanyCertType,
    ConnectionStatusFilter,
    Disclaimer,
    Feature,
    FileExtension,
    FileExtensionsResponse,
    FollowersListResponse,
    FollowingListResponse,
    GroupList,
    GroupStatus,
    GroupTypeList,
    InfoBarrierGroup,
    InfoBarrierPolicy,
    Jwks,
    Languages,
    MemberInfo,
    MessageDetail,
    MessageIds,
    MessageIdsFromStream,
    MessageReceiptDetail,
    MessageReceiptDetailResponse,
    PodAppEntitlement,
    ReadGroup,
    RoleDetail,
    RoomSearchCriteria,
    RoomSearchResults,
    SdlGroup,
    SortOrder,
    StreamAttachmentItem,
    StreamAttributes,
    StreamFilter,
    UserAppEntitlement,
    UserConnection,
    UserDetail,
    UserFilter,
    UserSearchQuery,
    UserSearchResults,
    UserV2,
    V1Session,
    V1UserSessions,
    V2AdminStreamFilter,
    V2AdminStreamInfo,
    V2AdminStreamList,
    V2MemberInfo,
    V2MembershipList,
    V2Presence,
    V2RoomDetail,
    V2RoomSearchCriteria,
    V2UserDetail,
    V2UserList,
    V3RoomDetail,
    V3RoomSearchResults,
    V3UserDetail,
)

from symphony_ext import (
    AsyncPaginator,
    AsyncSymphonyPod,
    PageOptions,
    Paginator,
    SymphonyPod,
    apages,
    apaginate,
    pages,
    paginate,
)

T = TypeVar("T")


def given(kind: type[T]) -> T:
    """A value of a type, as a user has one."""
    raise AssertionError(kind)


def app_entitlements_list_app_entitlements(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.app_entitlements.list_app_entitlements):
        assert_type(item, PodAppEntitlement)
    assert_type(
        paginate(pod.app_entitlements.list_app_entitlements, concurrency=4, progress=True), Paginator[PodAppEntitlement]
    )
    assert_type(
        paginate(pod.app_entitlements.list_app_entitlements, PageOptions(concurrency=4)), Paginator[PodAppEntitlement]
    )
    assert_type(paginate(list_app_entitlements.sync, client=client), Paginator[PodAppEntitlement])
    assert_type(
        paginate(list_app_entitlements.sync, PageOptions(concurrency=4), client=client), Paginator[PodAppEntitlement]
    )
    assert_type(pages(pod.app_entitlements.list_app_entitlements), Paginator[list[PodAppEntitlement]])
    assert_type(
        pages(list_app_entitlements.sync, PageOptions(concurrency=4), client=client), Paginator[list[PodAppEntitlement]]
    )


async def app_entitlements_list_app_entitlements_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.app_entitlements.list_app_entitlements):
        assert_type(item, PodAppEntitlement)
    assert_type(
        apaginate(pod.app_entitlements.list_app_entitlements, concurrency=4, progress=True),
        AsyncPaginator[PodAppEntitlement],
    )
    assert_type(
        apaginate(pod.app_entitlements.list_app_entitlements, PageOptions(concurrency=4)),
        AsyncPaginator[PodAppEntitlement],
    )
    assert_type(apaginate(list_app_entitlements.asyncio, client=client), AsyncPaginator[PodAppEntitlement])
    assert_type(
        apaginate(list_app_entitlements.asyncio, PageOptions(concurrency=4), client=client),
        AsyncPaginator[PodAppEntitlement],
    )
    assert_type(apages(pod.app_entitlements.list_app_entitlements), AsyncPaginator[list[PodAppEntitlement]])
    assert_type(
        apages(list_app_entitlements.asyncio, PageOptions(concurrency=4), client=client),
        AsyncPaginator[list[PodAppEntitlement]],
    )


def app_entitlements_list_user_app_entitlements(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.app_entitlements.list_user_app_entitlements, uid=given(int)):
        assert_type(item, UserAppEntitlement)
    assert_type(
        paginate(
            partial(pod.app_entitlements.list_user_app_entitlements, uid=given(int)), concurrency=4, progress=True
        ),
        Paginator[UserAppEntitlement],
    )
    assert_type(
        paginate(pod.app_entitlements.list_user_app_entitlements, PageOptions(concurrency=4), uid=given(int)),
        Paginator[UserAppEntitlement],
    )
    assert_type(paginate(list_user_app_entitlements.sync, client=client, uid=given(int)), Paginator[UserAppEntitlement])
    assert_type(
        paginate(list_user_app_entitlements.sync, PageOptions(concurrency=4), client=client, uid=given(int)),
        Paginator[UserAppEntitlement],
    )
    assert_type(
        pages(pod.app_entitlements.list_user_app_entitlements, uid=given(int)), Paginator[list[UserAppEntitlement]]
    )
    assert_type(
        pages(list_user_app_entitlements.sync, PageOptions(concurrency=4), client=client, uid=given(int)),
        Paginator[list[UserAppEntitlement]],
    )


async def app_entitlements_list_user_app_entitlements_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.app_entitlements.list_user_app_entitlements, uid=given(int)):
        assert_type(item, UserAppEntitlement)
    assert_type(
        apaginate(
            partial(pod.app_entitlements.list_user_app_entitlements, uid=given(int)), concurrency=4, progress=True
        ),
        AsyncPaginator[UserAppEntitlement],
    )
    assert_type(
        apaginate(pod.app_entitlements.list_user_app_entitlements, PageOptions(concurrency=4), uid=given(int)),
        AsyncPaginator[UserAppEntitlement],
    )
    assert_type(
        apaginate(list_user_app_entitlements.asyncio, client=client, uid=given(int)), AsyncPaginator[UserAppEntitlement]
    )
    assert_type(
        apaginate(list_user_app_entitlements.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[UserAppEntitlement],
    )
    assert_type(
        apages(pod.app_entitlements.list_user_app_entitlements, uid=given(int)),
        AsyncPaginator[list[UserAppEntitlement]],
    )
    assert_type(
        apages(list_user_app_entitlements.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[list[UserAppEntitlement]],
    )


def apps_list_app_users(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.apps.list_app_users,
        group_app_id=given(str),
        installed=given(bool),
        page=given(int),
        size=given(int),
        sort=given(list[str]),
    ):
        assert_type(item, AppUser)
    assert_type(
        paginate(partial(pod.apps.list_app_users, group_app_id=given(str)), concurrency=4, progress=True),
        Paginator[AppUser],
    )
    assert_type(
        paginate(
            pod.apps.list_app_users,
            PageOptions(concurrency=4),
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        Paginator[AppUser],
    )
    assert_type(
        paginate(
            list_app_users.sync,
            client=client,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        Paginator[AppUser],
    )
    assert_type(
        paginate(
            list_app_users.sync,
            PageOptions(concurrency=4),
            client=client,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        Paginator[AppUser],
    )
    assert_type(
        pages(
            pod.apps.list_app_users,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        Paginator[AppUsersResponse],
    )
    assert_type(
        pages(
            list_app_users.sync,
            PageOptions(concurrency=4),
            client=client,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        Paginator[AppUsersResponse],
    )


async def apps_list_app_users_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.apps.list_app_users,
        group_app_id=given(str),
        installed=given(bool),
        page=given(int),
        size=given(int),
        sort=given(list[str]),
    ):
        assert_type(item, AppUser)
    assert_type(
        apaginate(partial(pod.apps.list_app_users, group_app_id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[AppUser],
    )
    assert_type(
        apaginate(
            pod.apps.list_app_users,
            PageOptions(concurrency=4),
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        AsyncPaginator[AppUser],
    )
    assert_type(
        apaginate(
            list_app_users.asyncio,
            client=client,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        AsyncPaginator[AppUser],
    )
    assert_type(
        apaginate(
            list_app_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        AsyncPaginator[AppUser],
    )
    assert_type(
        apages(
            pod.apps.list_app_users,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        AsyncPaginator[AppUsersResponse],
    )
    assert_type(
        apages(
            list_app_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            group_app_id=given(str),
            installed=given(bool),
            page=given(int),
            size=given(int),
            sort=given(list[str]),
        ),
        AsyncPaginator[AppUsersResponse],
    )


def audit_list_audit_trail(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.audit.list_audit_trail,
        start_timestamp=given(int),
        end_timestamp=given(int),
        before=given(str),
        after=given(str),
        limit=given(int),
        initiator_id=given(int),
        role=given(str),
    ):
        assert_type(item, AuditTrailEntry)
    assert_type(
        paginate(partial(pod.audit.list_audit_trail, start_timestamp=given(int)), concurrency=4, progress=True),
        Paginator[AuditTrailEntry],
    )
    assert_type(
        paginate(
            pod.audit.list_audit_trail,
            PageOptions(concurrency=4),
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        Paginator[AuditTrailEntry],
    )
    assert_type(
        paginate(
            list_audit_trail.sync,
            client=client,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        Paginator[AuditTrailEntry],
    )
    assert_type(
        paginate(
            list_audit_trail.sync,
            PageOptions(concurrency=4),
            client=client,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        Paginator[AuditTrailEntry],
    )
    assert_type(
        pages(
            pod.audit.list_audit_trail,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        Paginator[AuditTrailPage],
    )
    assert_type(
        pages(
            list_audit_trail.sync,
            PageOptions(concurrency=4),
            client=client,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        Paginator[AuditTrailPage],
    )


async def audit_list_audit_trail_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.audit.list_audit_trail,
        start_timestamp=given(int),
        end_timestamp=given(int),
        before=given(str),
        after=given(str),
        limit=given(int),
        initiator_id=given(int),
        role=given(str),
    ):
        assert_type(item, AuditTrailEntry)
    assert_type(
        apaginate(partial(pod.audit.list_audit_trail, start_timestamp=given(int)), concurrency=4, progress=True),
        AsyncPaginator[AuditTrailEntry],
    )
    assert_type(
        apaginate(
            pod.audit.list_audit_trail,
            PageOptions(concurrency=4),
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AsyncPaginator[AuditTrailEntry],
    )
    assert_type(
        apaginate(
            list_audit_trail.asyncio,
            client=client,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AsyncPaginator[AuditTrailEntry],
    )
    assert_type(
        apaginate(
            list_audit_trail.asyncio,
            PageOptions(concurrency=4),
            client=client,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AsyncPaginator[AuditTrailEntry],
    )
    assert_type(
        apages(
            pod.audit.list_audit_trail,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AsyncPaginator[AuditTrailPage],
    )
    assert_type(
        apages(
            list_audit_trail.asyncio,
            PageOptions(concurrency=4),
            client=client,
            start_timestamp=given(int),
            end_timestamp=given(int),
            before=given(str),
            after=given(str),
            limit=given(int),
            initiator_id=given(int),
            role=given(str),
        ),
        AsyncPaginator[AuditTrailPage],
    )


def certificates_list_company_certs(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.certificates.list_company_certs, skip=given(int), limit=given(int)):
        assert_type(item, CompanyCertSummary)
    assert_type(
        paginate(pod.certificates.list_company_certs, concurrency=4, progress=True), Paginator[CompanyCertSummary]
    )
    assert_type(
        paginate(pod.certificates.list_company_certs, PageOptions(concurrency=4), skip=given(int), limit=given(int)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(list_company_certs.sync, client=client, skip=given(int), limit=given(int)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(list_company_certs.sync, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        pages(pod.certificates.list_company_certs, skip=given(int), limit=given(int)),
        Paginator[list[CompanyCertSummary]],
    )
    assert_type(
        pages(list_company_certs.sync, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        Paginator[list[CompanyCertSummary]],
    )


async def certificates_list_company_certs_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.certificates.list_company_certs, skip=given(int), limit=given(int)):
        assert_type(item, CompanyCertSummary)
    assert_type(
        apaginate(pod.certificates.list_company_certs, concurrency=4, progress=True), AsyncPaginator[CompanyCertSummary]
    )
    assert_type(
        apaginate(pod.certificates.list_company_certs, PageOptions(concurrency=4), skip=given(int), limit=given(int)),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(list_company_certs.asyncio, client=client, skip=given(int), limit=given(int)),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            list_company_certs.asyncio, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apages(pod.certificates.list_company_certs, skip=given(int), limit=given(int)),
        AsyncPaginator[list[CompanyCertSummary]],
    )
    assert_type(
        apages(
            list_company_certs.asyncio, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)
        ),
        AsyncPaginator[list[CompanyCertSummary]],
    )


def certificates_list_company_certs_by_type(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.certificates.list_company_certs_by_type,
        body=given(list[CompanyCertType]),
        skip=given(int),
        limit=given(int),
    ):
        assert_type(item, CompanyCertSummary)
    assert_type(
        paginate(
            partial(pod.certificates.list_company_certs_by_type, body=given(list[CompanyCertType])),
            concurrency=4,
            progress=True,
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(
            pod.certificates.list_company_certs_by_type,
            PageOptions(concurrency=4),
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(
            list_company_certs_by_type.sync,
            client=client,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(
            list_company_certs_by_type.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        pages(
            pod.certificates.list_company_certs_by_type,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[list[CompanyCertSummary]],
    )
    assert_type(
        pages(
            list_company_certs_by_type.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[list[CompanyCertSummary]],
    )


async def certificates_list_company_certs_by_type_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.certificates.list_company_certs_by_type,
        body=given(list[CompanyCertType]),
        skip=given(int),
        limit=given(int),
    ):
        assert_type(item, CompanyCertSummary)
    assert_type(
        apaginate(
            partial(pod.certificates.list_company_certs_by_type, body=given(list[CompanyCertType])),
            concurrency=4,
            progress=True,
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            pod.certificates.list_company_certs_by_type,
            PageOptions(concurrency=4),
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            list_company_certs_by_type.asyncio,
            client=client,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            list_company_certs_by_type.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apages(
            pod.certificates.list_company_certs_by_type,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[CompanyCertSummary]],
    )
    assert_type(
        apages(
            list_company_certs_by_type.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(list[CompanyCertType]),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[CompanyCertSummary]],
    )


def certificates_list_company_certs_issued_by(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.certificates.list_company_certs_issued_by, finger_print=given(str)):
        assert_type(item, CompanyCertSummary)
    assert_type(
        paginate(
            partial(pod.certificates.list_company_certs_issued_by, finger_print=given(str)),
            concurrency=4,
            progress=True,
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(pod.certificates.list_company_certs_issued_by, PageOptions(concurrency=4), finger_print=given(str)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(list_company_certs_issued_by.sync, client=client, finger_print=given(str)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(list_company_certs_issued_by.sync, PageOptions(concurrency=4), client=client, finger_print=given(str)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        pages(pod.certificates.list_company_certs_issued_by, finger_print=given(str)),
        Paginator[list[CompanyCertSummary]],
    )
    assert_type(
        pages(list_company_certs_issued_by.sync, PageOptions(concurrency=4), client=client, finger_print=given(str)),
        Paginator[list[CompanyCertSummary]],
    )


async def certificates_list_company_certs_issued_by_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.certificates.list_company_certs_issued_by, finger_print=given(str)):
        assert_type(item, CompanyCertSummary)
    assert_type(
        apaginate(
            partial(pod.certificates.list_company_certs_issued_by, finger_print=given(str)),
            concurrency=4,
            progress=True,
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(pod.certificates.list_company_certs_issued_by, PageOptions(concurrency=4), finger_print=given(str)),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(list_company_certs_issued_by.asyncio, client=client, finger_print=given(str)),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            list_company_certs_issued_by.asyncio, PageOptions(concurrency=4), client=client, finger_print=given(str)
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apages(pod.certificates.list_company_certs_issued_by, finger_print=given(str)),
        AsyncPaginator[list[CompanyCertSummary]],
    )
    assert_type(
        apages(
            list_company_certs_issued_by.asyncio, PageOptions(concurrency=4), client=client, finger_print=given(str)
        ),
        AsyncPaginator[list[CompanyCertSummary]],
    )


def certificates_list_pod_managed_company_certs(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.certificates.list_pod_managed_company_certs, skip=given(int), limit=given(int)):
        assert_type(item, CompanyCertSummary)
    assert_type(
        paginate(pod.certificates.list_pod_managed_company_certs, concurrency=4, progress=True),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(
            pod.certificates.list_pod_managed_company_certs,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(list_pod_managed_company_certs.sync, client=client, skip=given(int), limit=given(int)),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        paginate(
            list_pod_managed_company_certs.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
        ),
        Paginator[CompanyCertSummary],
    )
    assert_type(
        pages(pod.certificates.list_pod_managed_company_certs, skip=given(int), limit=given(int)),
        Paginator[list[CompanyCertSummary]],
    )
    assert_type(
        pages(
            list_pod_managed_company_certs.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
        ),
        Paginator[list[CompanyCertSummary]],
    )


async def certificates_list_pod_managed_company_certs_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.certificates.list_pod_managed_company_certs, skip=given(int), limit=given(int)):
        assert_type(item, CompanyCertSummary)
    assert_type(
        apaginate(pod.certificates.list_pod_managed_company_certs, concurrency=4, progress=True),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            pod.certificates.list_pod_managed_company_certs,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(list_pod_managed_company_certs.asyncio, client=client, skip=given(int), limit=given(int)),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apaginate(
            list_pod_managed_company_certs.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[CompanyCertSummary],
    )
    assert_type(
        apages(pod.certificates.list_pod_managed_company_certs, skip=given(int), limit=given(int)),
        AsyncPaginator[list[CompanyCertSummary]],
    )
    assert_type(
        apages(
            list_pod_managed_company_certs.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[CompanyCertSummary]],
    )


def connections_list_connections(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.connections.list_connections, status=given(ConnectionStatusFilter), user_ids=given(list[int])
    ):
        assert_type(item, UserConnection)
    assert_type(paginate(pod.connections.list_connections, concurrency=4, progress=True), Paginator[UserConnection])
    assert_type(
        paginate(
            pod.connections.list_connections,
            PageOptions(concurrency=4),
            status=given(ConnectionStatusFilter),
            user_ids=given(list[int]),
        ),
        Paginator[UserConnection],
    )
    assert_type(
        paginate(list_connections.sync, client=client, status=given(ConnectionStatusFilter), user_ids=given(list[int])),
        Paginator[UserConnection],
    )
    assert_type(
        paginate(
            list_connections.sync,
            PageOptions(concurrency=4),
            client=client,
            status=given(ConnectionStatusFilter),
            user_ids=given(list[int]),
        ),
        Paginator[UserConnection],
    )
    assert_type(
        pages(pod.connections.list_connections, status=given(ConnectionStatusFilter), user_ids=given(list[int])),
        Paginator[list[UserConnection]],
    )
    assert_type(
        pages(
            list_connections.sync,
            PageOptions(concurrency=4),
            client=client,
            status=given(ConnectionStatusFilter),
            user_ids=given(list[int]),
        ),
        Paginator[list[UserConnection]],
    )


async def connections_list_connections_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.connections.list_connections, status=given(ConnectionStatusFilter), user_ids=given(list[int])
    ):
        assert_type(item, UserConnection)
    assert_type(
        apaginate(pod.connections.list_connections, concurrency=4, progress=True), AsyncPaginator[UserConnection]
    )
    assert_type(
        apaginate(
            pod.connections.list_connections,
            PageOptions(concurrency=4),
            status=given(ConnectionStatusFilter),
            user_ids=given(list[int]),
        ),
        AsyncPaginator[UserConnection],
    )
    assert_type(
        apaginate(
            list_connections.asyncio, client=client, status=given(ConnectionStatusFilter), user_ids=given(list[int])
        ),
        AsyncPaginator[UserConnection],
    )
    assert_type(
        apaginate(
            list_connections.asyncio,
            PageOptions(concurrency=4),
            client=client,
            status=given(ConnectionStatusFilter),
            user_ids=given(list[int]),
        ),
        AsyncPaginator[UserConnection],
    )
    assert_type(
        apages(pod.connections.list_connections, status=given(ConnectionStatusFilter), user_ids=given(list[int])),
        AsyncPaginator[list[UserConnection]],
    )
    assert_type(
        apages(
            list_connections.asyncio,
            PageOptions(concurrency=4),
            client=client,
            status=given(ConnectionStatusFilter),
            user_ids=given(list[int]),
        ),
        AsyncPaginator[list[UserConnection]],
    )


def disclaimers_list_disclaimer_users(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.disclaimers.list_disclaimer_users, did=given(str)):
        assert_type(item, int)
    assert_type(
        paginate(partial(pod.disclaimers.list_disclaimer_users, did=given(str)), concurrency=4, progress=True),
        Paginator[int],
    )
    assert_type(
        paginate(pod.disclaimers.list_disclaimer_users, PageOptions(concurrency=4), did=given(str)), Paginator[int]
    )
    assert_type(paginate(list_disclaimer_users.sync, client=client, did=given(str)), Paginator[int])
    assert_type(
        paginate(list_disclaimer_users.sync, PageOptions(concurrency=4), client=client, did=given(str)), Paginator[int]
    )
    assert_type(pages(pod.disclaimers.list_disclaimer_users, did=given(str)), Paginator[list[int]])
    assert_type(
        pages(list_disclaimer_users.sync, PageOptions(concurrency=4), client=client, did=given(str)),
        Paginator[list[int]],
    )


async def disclaimers_list_disclaimer_users_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.disclaimers.list_disclaimer_users, did=given(str)):
        assert_type(item, int)
    assert_type(
        apaginate(partial(pod.disclaimers.list_disclaimer_users, did=given(str)), concurrency=4, progress=True),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(pod.disclaimers.list_disclaimer_users, PageOptions(concurrency=4), did=given(str)),
        AsyncPaginator[int],
    )
    assert_type(apaginate(list_disclaimer_users.asyncio, client=client, did=given(str)), AsyncPaginator[int])
    assert_type(
        apaginate(list_disclaimer_users.asyncio, PageOptions(concurrency=4), client=client, did=given(str)),
        AsyncPaginator[int],
    )
    assert_type(apages(pod.disclaimers.list_disclaimer_users, did=given(str)), AsyncPaginator[list[int]])
    assert_type(
        apages(list_disclaimer_users.asyncio, PageOptions(concurrency=4), client=client, did=given(str)),
        AsyncPaginator[list[int]],
    )


def disclaimers_list_disclaimers(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.disclaimers.list_disclaimers):
        assert_type(item, Disclaimer)
    assert_type(paginate(pod.disclaimers.list_disclaimers, concurrency=4, progress=True), Paginator[Disclaimer])
    assert_type(paginate(pod.disclaimers.list_disclaimers, PageOptions(concurrency=4)), Paginator[Disclaimer])
    assert_type(paginate(list_disclaimers.sync, client=client), Paginator[Disclaimer])
    assert_type(paginate(list_disclaimers.sync, PageOptions(concurrency=4), client=client), Paginator[Disclaimer])
    assert_type(pages(pod.disclaimers.list_disclaimers), Paginator[list[Disclaimer]])
    assert_type(pages(list_disclaimers.sync, PageOptions(concurrency=4), client=client), Paginator[list[Disclaimer]])


async def disclaimers_list_disclaimers_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.disclaimers.list_disclaimers):
        assert_type(item, Disclaimer)
    assert_type(apaginate(pod.disclaimers.list_disclaimers, concurrency=4, progress=True), AsyncPaginator[Disclaimer])
    assert_type(apaginate(pod.disclaimers.list_disclaimers, PageOptions(concurrency=4)), AsyncPaginator[Disclaimer])
    assert_type(apaginate(list_disclaimers.asyncio, client=client), AsyncPaginator[Disclaimer])
    assert_type(
        apaginate(list_disclaimers.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[Disclaimer]
    )
    assert_type(apages(pod.disclaimers.list_disclaimers), AsyncPaginator[list[Disclaimer]])
    assert_type(
        apages(list_disclaimers.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[list[Disclaimer]]
    )


def file_extensions_list_allowed_file_extensions(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.file_extensions.list_allowed_file_extensions, limit=given(int), before=given(str), after=given(str)
    ):
        assert_type(item, FileExtension)
    assert_type(
        paginate(pod.file_extensions.list_allowed_file_extensions, concurrency=4, progress=True),
        Paginator[FileExtension],
    )
    assert_type(
        paginate(
            pod.file_extensions.list_allowed_file_extensions,
            PageOptions(concurrency=4),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[FileExtension],
    )
    assert_type(
        paginate(
            list_allowed_file_extensions.sync, client=client, limit=given(int), before=given(str), after=given(str)
        ),
        Paginator[FileExtension],
    )
    assert_type(
        paginate(
            list_allowed_file_extensions.sync,
            PageOptions(concurrency=4),
            client=client,
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[FileExtension],
    )
    assert_type(
        pages(pod.file_extensions.list_allowed_file_extensions, limit=given(int), before=given(str), after=given(str)),
        Paginator[FileExtensionsResponse],
    )
    assert_type(
        pages(
            list_allowed_file_extensions.sync,
            PageOptions(concurrency=4),
            client=client,
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[FileExtensionsResponse],
    )


async def file_extensions_list_allowed_file_extensions_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.file_extensions.list_allowed_file_extensions, limit=given(int), before=given(str), after=given(str)
    ):
        assert_type(item, FileExtension)
    assert_type(
        apaginate(pod.file_extensions.list_allowed_file_extensions, concurrency=4, progress=True),
        AsyncPaginator[FileExtension],
    )
    assert_type(
        apaginate(
            pod.file_extensions.list_allowed_file_extensions,
            PageOptions(concurrency=4),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[FileExtension],
    )
    assert_type(
        apaginate(
            list_allowed_file_extensions.asyncio, client=client, limit=given(int), before=given(str), after=given(str)
        ),
        AsyncPaginator[FileExtension],
    )
    assert_type(
        apaginate(
            list_allowed_file_extensions.asyncio,
            PageOptions(concurrency=4),
            client=client,
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[FileExtension],
    )
    assert_type(
        apages(pod.file_extensions.list_allowed_file_extensions, limit=given(int), before=given(str), after=given(str)),
        AsyncPaginator[FileExtensionsResponse],
    )
    assert_type(
        apages(
            list_allowed_file_extensions.asyncio,
            PageOptions(concurrency=4),
            client=client,
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[FileExtensionsResponse],
    )


def file_extensions_list_allowed_file_types(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.file_extensions.list_allowed_file_types):
        assert_type(item, str)
    assert_type(paginate(pod.file_extensions.list_allowed_file_types, concurrency=4, progress=True), Paginator[str])
    assert_type(paginate(pod.file_extensions.list_allowed_file_types, PageOptions(concurrency=4)), Paginator[str])
    assert_type(paginate(list_allowed_file_types.sync, client=client), Paginator[str])
    assert_type(paginate(list_allowed_file_types.sync, PageOptions(concurrency=4), client=client), Paginator[str])
    assert_type(pages(pod.file_extensions.list_allowed_file_types), Paginator[list[str]])
    assert_type(pages(list_allowed_file_types.sync, PageOptions(concurrency=4), client=client), Paginator[list[str]])


async def file_extensions_list_allowed_file_types_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.file_extensions.list_allowed_file_types):
        assert_type(item, str)
    assert_type(
        apaginate(pod.file_extensions.list_allowed_file_types, concurrency=4, progress=True), AsyncPaginator[str]
    )
    assert_type(apaginate(pod.file_extensions.list_allowed_file_types, PageOptions(concurrency=4)), AsyncPaginator[str])
    assert_type(apaginate(list_allowed_file_types.asyncio, client=client), AsyncPaginator[str])
    assert_type(
        apaginate(list_allowed_file_types.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[str]
    )
    assert_type(apages(pod.file_extensions.list_allowed_file_types), AsyncPaginator[list[str]])
    assert_type(
        apages(list_allowed_file_types.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[list[str]]
    )


def groups_list_group_types(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.groups.list_group_types,
        x_symphony_host=given(str),
        status=given(GroupStatus),
        before=given(str),
        after=given(str),
        limit=given(int),
        sort_order=given(SortOrder),
    ):
        assert_type(item, BaseGroupType)
    assert_type(
        paginate(partial(pod.groups.list_group_types, x_symphony_host=given(str)), concurrency=4, progress=True),
        Paginator[BaseGroupType],
    )
    assert_type(
        paginate(
            pod.groups.list_group_types,
            PageOptions(concurrency=4),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[BaseGroupType],
    )
    assert_type(
        paginate(
            list_group_types.sync,
            client=client,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[BaseGroupType],
    )
    assert_type(
        paginate(
            list_group_types.sync,
            PageOptions(concurrency=4),
            client=client,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[BaseGroupType],
    )
    assert_type(
        pages(
            pod.groups.list_group_types,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[GroupTypeList],
    )
    assert_type(
        pages(
            list_group_types.sync,
            PageOptions(concurrency=4),
            client=client,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[GroupTypeList],
    )


async def groups_list_group_types_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.groups.list_group_types,
        x_symphony_host=given(str),
        status=given(GroupStatus),
        before=given(str),
        after=given(str),
        limit=given(int),
        sort_order=given(SortOrder),
    ):
        assert_type(item, BaseGroupType)
    assert_type(
        apaginate(partial(pod.groups.list_group_types, x_symphony_host=given(str)), concurrency=4, progress=True),
        AsyncPaginator[BaseGroupType],
    )
    assert_type(
        apaginate(
            pod.groups.list_group_types,
            PageOptions(concurrency=4),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[BaseGroupType],
    )
    assert_type(
        apaginate(
            list_group_types.asyncio,
            client=client,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[BaseGroupType],
    )
    assert_type(
        apaginate(
            list_group_types.asyncio,
            PageOptions(concurrency=4),
            client=client,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[BaseGroupType],
    )
    assert_type(
        apages(
            pod.groups.list_group_types,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[GroupTypeList],
    )
    assert_type(
        apages(
            list_group_types.asyncio,
            PageOptions(concurrency=4),
            client=client,
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[GroupTypeList],
    )


def groups_list_groups(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.groups.list_groups,
        type_id=given(str),
        x_symphony_host=given(str),
        status=given(GroupStatus),
        before=given(str),
        after=given(str),
        limit=given(int),
        sort_order=given(SortOrder),
    ):
        assert_type(item, ReadGroup)
    assert_type(
        paginate(
            partial(pod.groups.list_groups, type_id=given(str), x_symphony_host=given(str)),
            concurrency=4,
            progress=True,
        ),
        Paginator[ReadGroup],
    )
    assert_type(
        paginate(
            pod.groups.list_groups,
            PageOptions(concurrency=4),
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[ReadGroup],
    )
    assert_type(
        paginate(
            list_groups.sync,
            client=client,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[ReadGroup],
    )
    assert_type(
        paginate(
            list_groups.sync,
            PageOptions(concurrency=4),
            client=client,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[ReadGroup],
    )
    assert_type(
        pages(
            pod.groups.list_groups,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[GroupList],
    )
    assert_type(
        pages(
            list_groups.sync,
            PageOptions(concurrency=4),
            client=client,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        Paginator[GroupList],
    )


async def groups_list_groups_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.groups.list_groups,
        type_id=given(str),
        x_symphony_host=given(str),
        status=given(GroupStatus),
        before=given(str),
        after=given(str),
        limit=given(int),
        sort_order=given(SortOrder),
    ):
        assert_type(item, ReadGroup)
    assert_type(
        apaginate(
            partial(pod.groups.list_groups, type_id=given(str), x_symphony_host=given(str)),
            concurrency=4,
            progress=True,
        ),
        AsyncPaginator[ReadGroup],
    )
    assert_type(
        apaginate(
            pod.groups.list_groups,
            PageOptions(concurrency=4),
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[ReadGroup],
    )
    assert_type(
        apaginate(
            list_groups.asyncio,
            client=client,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[ReadGroup],
    )
    assert_type(
        apaginate(
            list_groups.asyncio,
            PageOptions(concurrency=4),
            client=client,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[ReadGroup],
    )
    assert_type(
        apages(
            pod.groups.list_groups,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[GroupList],
    )
    assert_type(
        apages(
            list_groups.asyncio,
            PageOptions(concurrency=4),
            client=client,
            type_id=given(str),
            x_symphony_host=given(str),
            status=given(GroupStatus),
            before=given(str),
            after=given(str),
            limit=given(int),
            sort_order=given(SortOrder),
        ),
        AsyncPaginator[GroupList],
    )


def groups_list_sdl_groups(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.groups.list_sdl_groups, last_group_id=given(int), limit=given(int)):
        assert_type(item, SdlGroup)
    assert_type(paginate(pod.groups.list_sdl_groups, concurrency=4, progress=True), Paginator[SdlGroup])
    assert_type(
        paginate(pod.groups.list_sdl_groups, PageOptions(concurrency=4), last_group_id=given(int), limit=given(int)),
        Paginator[SdlGroup],
    )
    assert_type(
        paginate(list_sdl_groups.sync, client=client, last_group_id=given(int), limit=given(int)), Paginator[SdlGroup]
    )
    assert_type(
        paginate(
            list_sdl_groups.sync, PageOptions(concurrency=4), client=client, last_group_id=given(int), limit=given(int)
        ),
        Paginator[SdlGroup],
    )
    assert_type(
        pages(pod.groups.list_sdl_groups, last_group_id=given(int), limit=given(int)), Paginator[list[SdlGroup]]
    )
    assert_type(
        pages(
            list_sdl_groups.sync, PageOptions(concurrency=4), client=client, last_group_id=given(int), limit=given(int)
        ),
        Paginator[list[SdlGroup]],
    )


async def groups_list_sdl_groups_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.groups.list_sdl_groups, last_group_id=given(int), limit=given(int)):
        assert_type(item, SdlGroup)
    assert_type(apaginate(pod.groups.list_sdl_groups, concurrency=4, progress=True), AsyncPaginator[SdlGroup])
    assert_type(
        apaginate(pod.groups.list_sdl_groups, PageOptions(concurrency=4), last_group_id=given(int), limit=given(int)),
        AsyncPaginator[SdlGroup],
    )
    assert_type(
        apaginate(list_sdl_groups.asyncio, client=client, last_group_id=given(int), limit=given(int)),
        AsyncPaginator[SdlGroup],
    )
    assert_type(
        apaginate(
            list_sdl_groups.asyncio,
            PageOptions(concurrency=4),
            client=client,
            last_group_id=given(int),
            limit=given(int),
        ),
        AsyncPaginator[SdlGroup],
    )
    assert_type(
        apages(pod.groups.list_sdl_groups, last_group_id=given(int), limit=given(int)), AsyncPaginator[list[SdlGroup]]
    )
    assert_type(
        apages(
            list_sdl_groups.asyncio,
            PageOptions(concurrency=4),
            client=client,
            last_group_id=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[SdlGroup]],
    )


def info_barriers_list_info_barrier_group_members(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.info_barriers.list_info_barrier_group_members, gid=given(str), skip=given(int), limit=given(int)
    ):
        assert_type(item, int)
    assert_type(
        paginate(
            partial(pod.info_barriers.list_info_barrier_group_members, gid=given(str)), concurrency=4, progress=True
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            pod.info_barriers.list_info_barrier_group_members,
            PageOptions(concurrency=4),
            gid=given(str),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            list_info_barrier_group_members.sync, client=client, gid=given(str), skip=given(int), limit=given(int)
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            list_info_barrier_group_members.sync,
            PageOptions(concurrency=4),
            client=client,
            gid=given(str),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[int],
    )
    assert_type(
        pages(pod.info_barriers.list_info_barrier_group_members, gid=given(str), skip=given(int), limit=given(int)),
        Paginator[list[int]],
    )
    assert_type(
        pages(
            list_info_barrier_group_members.sync,
            PageOptions(concurrency=4),
            client=client,
            gid=given(str),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[list[int]],
    )


async def info_barriers_list_info_barrier_group_members_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.info_barriers.list_info_barrier_group_members, gid=given(str), skip=given(int), limit=given(int)
    ):
        assert_type(item, int)
    assert_type(
        apaginate(
            partial(pod.info_barriers.list_info_barrier_group_members, gid=given(str)), concurrency=4, progress=True
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            pod.info_barriers.list_info_barrier_group_members,
            PageOptions(concurrency=4),
            gid=given(str),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            list_info_barrier_group_members.asyncio, client=client, gid=given(str), skip=given(int), limit=given(int)
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            list_info_barrier_group_members.asyncio,
            PageOptions(concurrency=4),
            client=client,
            gid=given(str),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apages(pod.info_barriers.list_info_barrier_group_members, gid=given(str), skip=given(int), limit=given(int)),
        AsyncPaginator[list[int]],
    )
    assert_type(
        apages(
            list_info_barrier_group_members.asyncio,
            PageOptions(concurrency=4),
            client=client,
            gid=given(str),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[int]],
    )


def info_barriers_list_info_barrier_groups(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.info_barriers.list_info_barrier_groups):
        assert_type(item, InfoBarrierGroup)
    assert_type(
        paginate(pod.info_barriers.list_info_barrier_groups, concurrency=4, progress=True), Paginator[InfoBarrierGroup]
    )
    assert_type(
        paginate(pod.info_barriers.list_info_barrier_groups, PageOptions(concurrency=4)), Paginator[InfoBarrierGroup]
    )
    assert_type(paginate(list_info_barrier_groups.sync, client=client), Paginator[InfoBarrierGroup])
    assert_type(
        paginate(list_info_barrier_groups.sync, PageOptions(concurrency=4), client=client), Paginator[InfoBarrierGroup]
    )
    assert_type(pages(pod.info_barriers.list_info_barrier_groups), Paginator[list[InfoBarrierGroup]])
    assert_type(
        pages(list_info_barrier_groups.sync, PageOptions(concurrency=4), client=client),
        Paginator[list[InfoBarrierGroup]],
    )


async def info_barriers_list_info_barrier_groups_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.info_barriers.list_info_barrier_groups):
        assert_type(item, InfoBarrierGroup)
    assert_type(
        apaginate(pod.info_barriers.list_info_barrier_groups, concurrency=4, progress=True),
        AsyncPaginator[InfoBarrierGroup],
    )
    assert_type(
        apaginate(pod.info_barriers.list_info_barrier_groups, PageOptions(concurrency=4)),
        AsyncPaginator[InfoBarrierGroup],
    )
    assert_type(apaginate(list_info_barrier_groups.asyncio, client=client), AsyncPaginator[InfoBarrierGroup])
    assert_type(
        apaginate(list_info_barrier_groups.asyncio, PageOptions(concurrency=4), client=client),
        AsyncPaginator[InfoBarrierGroup],
    )
    assert_type(apages(pod.info_barriers.list_info_barrier_groups), AsyncPaginator[list[InfoBarrierGroup]])
    assert_type(
        apages(list_info_barrier_groups.asyncio, PageOptions(concurrency=4), client=client),
        AsyncPaginator[list[InfoBarrierGroup]],
    )


def info_barriers_list_info_barrier_policies(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.info_barriers.list_info_barrier_policies):
        assert_type(item, InfoBarrierPolicy)
    assert_type(
        paginate(pod.info_barriers.list_info_barrier_policies, concurrency=4, progress=True),
        Paginator[InfoBarrierPolicy],
    )
    assert_type(
        paginate(pod.info_barriers.list_info_barrier_policies, PageOptions(concurrency=4)), Paginator[InfoBarrierPolicy]
    )
    assert_type(paginate(list_info_barrier_policies.sync, client=client), Paginator[InfoBarrierPolicy])
    assert_type(
        paginate(list_info_barrier_policies.sync, PageOptions(concurrency=4), client=client),
        Paginator[InfoBarrierPolicy],
    )
    assert_type(pages(pod.info_barriers.list_info_barrier_policies), Paginator[list[InfoBarrierPolicy]])
    assert_type(
        pages(list_info_barrier_policies.sync, PageOptions(concurrency=4), client=client),
        Paginator[list[InfoBarrierPolicy]],
    )


async def info_barriers_list_info_barrier_policies_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.info_barriers.list_info_barrier_policies):
        assert_type(item, InfoBarrierPolicy)
    assert_type(
        apaginate(pod.info_barriers.list_info_barrier_policies, concurrency=4, progress=True),
        AsyncPaginator[InfoBarrierPolicy],
    )
    assert_type(
        apaginate(pod.info_barriers.list_info_barrier_policies, PageOptions(concurrency=4)),
        AsyncPaginator[InfoBarrierPolicy],
    )
    assert_type(apaginate(list_info_barrier_policies.asyncio, client=client), AsyncPaginator[InfoBarrierPolicy])
    assert_type(
        apaginate(list_info_barrier_policies.asyncio, PageOptions(concurrency=4), client=client),
        AsyncPaginator[InfoBarrierPolicy],
    )
    assert_type(apages(pod.info_barriers.list_info_barrier_policies), AsyncPaginator[list[InfoBarrierPolicy]])
    assert_type(
        apages(list_info_barrier_policies.asyncio, PageOptions(concurrency=4), client=client),
        AsyncPaginator[list[InfoBarrierPolicy]],
    )


def login_get_idm_keys(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.login.get_idm_keys):
        assert_type(item, dict[str, str])
    assert_type(paginate(pod.login.get_idm_keys, concurrency=4, progress=True), Paginator[dict[str, str]])
    assert_type(paginate(pod.login.get_idm_keys, PageOptions(concurrency=4)), Paginator[dict[str, str]])
    assert_type(paginate(get_idm_keys.sync, client=client), Paginator[dict[str, str]])
    assert_type(paginate(get_idm_keys.sync, PageOptions(concurrency=4), client=client), Paginator[dict[str, str]])
    assert_type(pages(pod.login.get_idm_keys), Paginator[Jwks])
    assert_type(pages(get_idm_keys.sync, PageOptions(concurrency=4), client=client), Paginator[Jwks])


async def login_get_idm_keys_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.login.get_idm_keys):
        assert_type(item, dict[str, str])
    assert_type(apaginate(pod.login.get_idm_keys, concurrency=4, progress=True), AsyncPaginator[dict[str, str]])
    assert_type(apaginate(pod.login.get_idm_keys, PageOptions(concurrency=4)), AsyncPaginator[dict[str, str]])
    assert_type(apaginate(get_idm_keys.asyncio, client=client), AsyncPaginator[dict[str, str]])
    assert_type(
        apaginate(get_idm_keys.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[dict[str, str]]
    )
    assert_type(apages(pod.login.get_idm_keys), AsyncPaginator[Jwks])
    assert_type(apages(get_idm_keys.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[Jwks])


def messages_get_message_details(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.messages.get_message_details, body=given(MessageIds)):
        assert_type(item, MessageDetail)
    assert_type(
        paginate(partial(pod.messages.get_message_details, body=given(MessageIds)), concurrency=4, progress=True),
        Paginator[MessageDetail],
    )
    assert_type(
        paginate(pod.messages.get_message_details, PageOptions(concurrency=4), body=given(MessageIds)),
        Paginator[MessageDetail],
    )
    assert_type(paginate(get_message_details.sync, client=client, body=given(MessageIds)), Paginator[MessageDetail])
    assert_type(
        paginate(get_message_details.sync, PageOptions(concurrency=4), client=client, body=given(MessageIds)),
        Paginator[MessageDetail],
    )
    assert_type(pages(pod.messages.get_message_details, body=given(MessageIds)), Paginator[list[MessageDetail]])
    assert_type(
        pages(get_message_details.sync, PageOptions(concurrency=4), client=client, body=given(MessageIds)),
        Paginator[list[MessageDetail]],
    )


async def messages_get_message_details_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.messages.get_message_details, body=given(MessageIds)):
        assert_type(item, MessageDetail)
    assert_type(
        apaginate(partial(pod.messages.get_message_details, body=given(MessageIds)), concurrency=4, progress=True),
        AsyncPaginator[MessageDetail],
    )
    assert_type(
        apaginate(pod.messages.get_message_details, PageOptions(concurrency=4), body=given(MessageIds)),
        AsyncPaginator[MessageDetail],
    )
    assert_type(
        apaginate(get_message_details.asyncio, client=client, body=given(MessageIds)), AsyncPaginator[MessageDetail]
    )
    assert_type(
        apaginate(get_message_details.asyncio, PageOptions(concurrency=4), client=client, body=given(MessageIds)),
        AsyncPaginator[MessageDetail],
    )
    assert_type(apages(pod.messages.get_message_details, body=given(MessageIds)), AsyncPaginator[list[MessageDetail]])
    assert_type(
        apages(get_message_details.asyncio, PageOptions(concurrency=4), client=client, body=given(MessageIds)),
        AsyncPaginator[list[MessageDetail]],
    )


def messages_list_message_receipts(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.messages.list_message_receipts, message_id=given(str), before=given(str), after=given(str)
    ):
        assert_type(item, MessageReceiptDetail)
    assert_type(
        paginate(partial(pod.messages.list_message_receipts, message_id=given(str)), concurrency=4, progress=True),
        Paginator[MessageReceiptDetail],
    )
    assert_type(
        paginate(
            pod.messages.list_message_receipts,
            PageOptions(concurrency=4),
            message_id=given(str),
            before=given(str),
            after=given(str),
        ),
        Paginator[MessageReceiptDetail],
    )
    assert_type(
        paginate(list_message_receipts.sync, client=client, message_id=given(str), before=given(str), after=given(str)),
        Paginator[MessageReceiptDetail],
    )
    assert_type(
        paginate(
            list_message_receipts.sync,
            PageOptions(concurrency=4),
            client=client,
            message_id=given(str),
            before=given(str),
            after=given(str),
        ),
        Paginator[MessageReceiptDetail],
    )
    assert_type(
        pages(pod.messages.list_message_receipts, message_id=given(str), before=given(str), after=given(str)),
        Paginator[MessageReceiptDetailResponse],
    )
    assert_type(
        pages(
            list_message_receipts.sync,
            PageOptions(concurrency=4),
            client=client,
            message_id=given(str),
            before=given(str),
            after=given(str),
        ),
        Paginator[MessageReceiptDetailResponse],
    )


async def messages_list_message_receipts_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.messages.list_message_receipts, message_id=given(str), before=given(str), after=given(str)
    ):
        assert_type(item, MessageReceiptDetail)
    assert_type(
        apaginate(partial(pod.messages.list_message_receipts, message_id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[MessageReceiptDetail],
    )
    assert_type(
        apaginate(
            pod.messages.list_message_receipts,
            PageOptions(concurrency=4),
            message_id=given(str),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[MessageReceiptDetail],
    )
    assert_type(
        apaginate(
            list_message_receipts.asyncio, client=client, message_id=given(str), before=given(str), after=given(str)
        ),
        AsyncPaginator[MessageReceiptDetail],
    )
    assert_type(
        apaginate(
            list_message_receipts.asyncio,
            PageOptions(concurrency=4),
            client=client,
            message_id=given(str),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[MessageReceiptDetail],
    )
    assert_type(
        apages(pod.messages.list_message_receipts, message_id=given(str), before=given(str), after=given(str)),
        AsyncPaginator[MessageReceiptDetailResponse],
    )
    assert_type(
        apages(
            list_message_receipts.asyncio,
            PageOptions(concurrency=4),
            client=client,
            message_id=given(str),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[MessageReceiptDetailResponse],
    )


def presence_list_users_presence(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.presence.list_users_presence, last_user_id=given(int), limit=given(int)):
        assert_type(item, V2Presence)
    assert_type(paginate(pod.presence.list_users_presence, concurrency=4, progress=True), Paginator[V2Presence])
    assert_type(
        paginate(
            pod.presence.list_users_presence, PageOptions(concurrency=4), last_user_id=given(int), limit=given(int)
        ),
        Paginator[V2Presence],
    )
    assert_type(
        paginate(list_users_presence.sync, client=client, last_user_id=given(int), limit=given(int)),
        Paginator[V2Presence],
    )
    assert_type(
        paginate(
            list_users_presence.sync,
            PageOptions(concurrency=4),
            client=client,
            last_user_id=given(int),
            limit=given(int),
        ),
        Paginator[V2Presence],
    )
    assert_type(
        pages(pod.presence.list_users_presence, last_user_id=given(int), limit=given(int)), Paginator[list[V2Presence]]
    )
    assert_type(
        pages(
            list_users_presence.sync,
            PageOptions(concurrency=4),
            client=client,
            last_user_id=given(int),
            limit=given(int),
        ),
        Paginator[list[V2Presence]],
    )


async def presence_list_users_presence_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.presence.list_users_presence, last_user_id=given(int), limit=given(int)):
        assert_type(item, V2Presence)
    assert_type(apaginate(pod.presence.list_users_presence, concurrency=4, progress=True), AsyncPaginator[V2Presence])
    assert_type(
        apaginate(
            pod.presence.list_users_presence, PageOptions(concurrency=4), last_user_id=given(int), limit=given(int)
        ),
        AsyncPaginator[V2Presence],
    )
    assert_type(
        apaginate(list_users_presence.asyncio, client=client, last_user_id=given(int), limit=given(int)),
        AsyncPaginator[V2Presence],
    )
    assert_type(
        apaginate(
            list_users_presence.asyncio,
            PageOptions(concurrency=4),
            client=client,
            last_user_id=given(int),
            limit=given(int),
        ),
        AsyncPaginator[V2Presence],
    )
    assert_type(
        apages(pod.presence.list_users_presence, last_user_id=given(int), limit=given(int)),
        AsyncPaginator[list[V2Presence]],
    )
    assert_type(
        apages(
            list_users_presence.asyncio,
            PageOptions(concurrency=4),
            client=client,
            last_user_id=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[V2Presence]],
    )


def rooms_admin_list_room_members(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.rooms.admin_list_room_members, id=given(str), include_past_members=given(bool)):
        assert_type(item, MemberInfo)
    assert_type(
        paginate(partial(pod.rooms.admin_list_room_members, id=given(str)), concurrency=4, progress=True),
        Paginator[MemberInfo],
    )
    assert_type(
        paginate(
            pod.rooms.admin_list_room_members,
            PageOptions(concurrency=4),
            id=given(str),
            include_past_members=given(bool),
        ),
        Paginator[MemberInfo],
    )
    assert_type(
        paginate(admin_list_room_members.sync, client=client, id=given(str), include_past_members=given(bool)),
        Paginator[MemberInfo],
    )
    assert_type(
        paginate(
            admin_list_room_members.sync,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            include_past_members=given(bool),
        ),
        Paginator[MemberInfo],
    )
    assert_type(
        pages(pod.rooms.admin_list_room_members, id=given(str), include_past_members=given(bool)),
        Paginator[list[MemberInfo]],
    )
    assert_type(
        pages(
            admin_list_room_members.sync,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            include_past_members=given(bool),
        ),
        Paginator[list[MemberInfo]],
    )


async def rooms_admin_list_room_members_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.rooms.admin_list_room_members, id=given(str), include_past_members=given(bool)):
        assert_type(item, MemberInfo)
    assert_type(
        apaginate(partial(pod.rooms.admin_list_room_members, id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[MemberInfo],
    )
    assert_type(
        apaginate(
            pod.rooms.admin_list_room_members,
            PageOptions(concurrency=4),
            id=given(str),
            include_past_members=given(bool),
        ),
        AsyncPaginator[MemberInfo],
    )
    assert_type(
        apaginate(admin_list_room_members.asyncio, client=client, id=given(str), include_past_members=given(bool)),
        AsyncPaginator[MemberInfo],
    )
    assert_type(
        apaginate(
            admin_list_room_members.asyncio,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            include_past_members=given(bool),
        ),
        AsyncPaginator[MemberInfo],
    )
    assert_type(
        apages(pod.rooms.admin_list_room_members, id=given(str), include_past_members=given(bool)),
        AsyncPaginator[list[MemberInfo]],
    )
    assert_type(
        apages(
            admin_list_room_members.asyncio,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            include_past_members=given(bool),
        ),
        AsyncPaginator[list[MemberInfo]],
    )


def rooms_list_room_members(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.rooms.list_room_members, id=given(str)):
        assert_type(item, MemberInfo)
    assert_type(
        paginate(partial(pod.rooms.list_room_members, id=given(str)), concurrency=4, progress=True),
        Paginator[MemberInfo],
    )
    assert_type(paginate(pod.rooms.list_room_members, PageOptions(concurrency=4), id=given(str)), Paginator[MemberInfo])
    assert_type(paginate(list_room_members.sync, client=client, id=given(str)), Paginator[MemberInfo])
    assert_type(
        paginate(list_room_members.sync, PageOptions(concurrency=4), client=client, id=given(str)),
        Paginator[MemberInfo],
    )
    assert_type(pages(pod.rooms.list_room_members, id=given(str)), Paginator[list[MemberInfo]])
    assert_type(
        pages(list_room_members.sync, PageOptions(concurrency=4), client=client, id=given(str)),
        Paginator[list[MemberInfo]],
    )


async def rooms_list_room_members_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.rooms.list_room_members, id=given(str)):
        assert_type(item, MemberInfo)
    assert_type(
        apaginate(partial(pod.rooms.list_room_members, id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[MemberInfo],
    )
    assert_type(
        apaginate(pod.rooms.list_room_members, PageOptions(concurrency=4), id=given(str)), AsyncPaginator[MemberInfo]
    )
    assert_type(apaginate(list_room_members.asyncio, client=client, id=given(str)), AsyncPaginator[MemberInfo])
    assert_type(
        apaginate(list_room_members.asyncio, PageOptions(concurrency=4), client=client, id=given(str)),
        AsyncPaginator[MemberInfo],
    )
    assert_type(apages(pod.rooms.list_room_members, id=given(str)), AsyncPaginator[list[MemberInfo]])
    assert_type(
        apages(list_room_members.asyncio, PageOptions(concurrency=4), client=client, id=given(str)),
        AsyncPaginator[list[MemberInfo]],
    )


def rooms_list_room_members_v1(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.rooms.list_room_members_v1, id=given(str)):
        assert_type(item, MemberInfo)
    assert_type(
        paginate(partial(pod.rooms.list_room_members_v1, id=given(str)), concurrency=4, progress=True),
        Paginator[MemberInfo],
    )
    assert_type(
        paginate(pod.rooms.list_room_members_v1, PageOptions(concurrency=4), id=given(str)), Paginator[MemberInfo]
    )
    assert_type(paginate(list_room_members_v1.sync, client=client, id=given(str)), Paginator[MemberInfo])
    assert_type(
        paginate(list_room_members_v1.sync, PageOptions(concurrency=4), client=client, id=given(str)),
        Paginator[MemberInfo],
    )
    assert_type(pages(pod.rooms.list_room_members_v1, id=given(str)), Paginator[list[MemberInfo]])
    assert_type(
        pages(list_room_members_v1.sync, PageOptions(concurrency=4), client=client, id=given(str)),
        Paginator[list[MemberInfo]],
    )


async def rooms_list_room_members_v1_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.rooms.list_room_members_v1, id=given(str)):
        assert_type(item, MemberInfo)
    assert_type(
        apaginate(partial(pod.rooms.list_room_members_v1, id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[MemberInfo],
    )
    assert_type(
        apaginate(pod.rooms.list_room_members_v1, PageOptions(concurrency=4), id=given(str)), AsyncPaginator[MemberInfo]
    )
    assert_type(apaginate(list_room_members_v1.asyncio, client=client, id=given(str)), AsyncPaginator[MemberInfo])
    assert_type(
        apaginate(list_room_members_v1.asyncio, PageOptions(concurrency=4), client=client, id=given(str)),
        AsyncPaginator[MemberInfo],
    )
    assert_type(apages(pod.rooms.list_room_members_v1, id=given(str)), AsyncPaginator[list[MemberInfo]])
    assert_type(
        apages(list_room_members_v1.asyncio, PageOptions(concurrency=4), client=client, id=given(str)),
        AsyncPaginator[list[MemberInfo]],
    )


def rooms_search_rooms(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.rooms.search_rooms,
        body=given(V2RoomSearchCriteria),
        skip=given(int),
        limit=given(int),
        include_non_discoverable=given(bool),
    ):
        assert_type(item, V3RoomDetail)
    assert_type(
        paginate(partial(pod.rooms.search_rooms, body=given(V2RoomSearchCriteria)), concurrency=4, progress=True),
        Paginator[V3RoomDetail],
    )
    assert_type(
        paginate(
            pod.rooms.search_rooms,
            PageOptions(concurrency=4),
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        Paginator[V3RoomDetail],
    )
    assert_type(
        paginate(
            search_rooms.sync,
            client=client,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        Paginator[V3RoomDetail],
    )
    assert_type(
        paginate(
            search_rooms.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        Paginator[V3RoomDetail],
    )
    assert_type(
        pages(
            pod.rooms.search_rooms,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        Paginator[V3RoomSearchResults],
    )
    assert_type(
        pages(
            search_rooms.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        Paginator[V3RoomSearchResults],
    )


async def rooms_search_rooms_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.rooms.search_rooms,
        body=given(V2RoomSearchCriteria),
        skip=given(int),
        limit=given(int),
        include_non_discoverable=given(bool),
    ):
        assert_type(item, V3RoomDetail)
    assert_type(
        apaginate(partial(pod.rooms.search_rooms, body=given(V2RoomSearchCriteria)), concurrency=4, progress=True),
        AsyncPaginator[V3RoomDetail],
    )
    assert_type(
        apaginate(
            pod.rooms.search_rooms,
            PageOptions(concurrency=4),
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        AsyncPaginator[V3RoomDetail],
    )
    assert_type(
        apaginate(
            search_rooms.asyncio,
            client=client,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        AsyncPaginator[V3RoomDetail],
    )
    assert_type(
        apaginate(
            search_rooms.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        AsyncPaginator[V3RoomDetail],
    )
    assert_type(
        apages(
            pod.rooms.search_rooms,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        AsyncPaginator[V3RoomSearchResults],
    )
    assert_type(
        apages(
            search_rooms.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(V2RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
            include_non_discoverable=given(bool),
        ),
        AsyncPaginator[V3RoomSearchResults],
    )


def rooms_search_rooms_v2(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.rooms.search_rooms_v2, body=given(RoomSearchCriteria), skip=given(int), limit=given(int)):
        assert_type(item, V2RoomDetail)
    assert_type(
        paginate(partial(pod.rooms.search_rooms_v2, body=given(RoomSearchCriteria)), concurrency=4, progress=True),
        Paginator[V2RoomDetail],
    )
    assert_type(
        paginate(
            pod.rooms.search_rooms_v2,
            PageOptions(concurrency=4),
            body=given(RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[V2RoomDetail],
    )
    assert_type(
        paginate(
            search_rooms_v2.sync, client=client, body=given(RoomSearchCriteria), skip=given(int), limit=given(int)
        ),
        Paginator[V2RoomDetail],
    )
    assert_type(
        paginate(
            search_rooms_v2.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[V2RoomDetail],
    )
    assert_type(
        pages(pod.rooms.search_rooms_v2, body=given(RoomSearchCriteria), skip=given(int), limit=given(int)),
        Paginator[RoomSearchResults],
    )
    assert_type(
        pages(
            search_rooms_v2.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[RoomSearchResults],
    )


async def rooms_search_rooms_v2_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.rooms.search_rooms_v2, body=given(RoomSearchCriteria), skip=given(int), limit=given(int)
    ):
        assert_type(item, V2RoomDetail)
    assert_type(
        apaginate(partial(pod.rooms.search_rooms_v2, body=given(RoomSearchCriteria)), concurrency=4, progress=True),
        AsyncPaginator[V2RoomDetail],
    )
    assert_type(
        apaginate(
            pod.rooms.search_rooms_v2,
            PageOptions(concurrency=4),
            body=given(RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[V2RoomDetail],
    )
    assert_type(
        apaginate(
            search_rooms_v2.asyncio, client=client, body=given(RoomSearchCriteria), skip=given(int), limit=given(int)
        ),
        AsyncPaginator[V2RoomDetail],
    )
    assert_type(
        apaginate(
            search_rooms_v2.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[V2RoomDetail],
    )
    assert_type(
        apages(pod.rooms.search_rooms_v2, body=given(RoomSearchCriteria), skip=given(int), limit=given(int)),
        AsyncPaginator[RoomSearchResults],
    )
    assert_type(
        apages(
            search_rooms_v2.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(RoomSearchCriteria),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[RoomSearchResults],
    )


def sessions_list_user_sessions(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.sessions.list_user_sessions, uid=given(int)):
        assert_type(item, V1Session)
    assert_type(
        paginate(partial(pod.sessions.list_user_sessions, uid=given(int)), concurrency=4, progress=True),
        Paginator[V1Session],
    )
    assert_type(
        paginate(pod.sessions.list_user_sessions, PageOptions(concurrency=4), uid=given(int)), Paginator[V1Session]
    )
    assert_type(paginate(list_user_sessions.sync, client=client, uid=given(int)), Paginator[V1Session])
    assert_type(
        paginate(list_user_sessions.sync, PageOptions(concurrency=4), client=client, uid=given(int)),
        Paginator[V1Session],
    )
    assert_type(pages(pod.sessions.list_user_sessions, uid=given(int)), Paginator[V1UserSessions])
    assert_type(
        pages(list_user_sessions.sync, PageOptions(concurrency=4), client=client, uid=given(int)),
        Paginator[V1UserSessions],
    )


async def sessions_list_user_sessions_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.sessions.list_user_sessions, uid=given(int)):
        assert_type(item, V1Session)
    assert_type(
        apaginate(partial(pod.sessions.list_user_sessions, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[V1Session],
    )
    assert_type(
        apaginate(pod.sessions.list_user_sessions, PageOptions(concurrency=4), uid=given(int)),
        AsyncPaginator[V1Session],
    )
    assert_type(apaginate(list_user_sessions.asyncio, client=client, uid=given(int)), AsyncPaginator[V1Session])
    assert_type(
        apaginate(list_user_sessions.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[V1Session],
    )
    assert_type(apages(pod.sessions.list_user_sessions, uid=given(int)), AsyncPaginator[V1UserSessions])
    assert_type(
        apages(list_user_sessions.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[V1UserSessions],
    )


def streams_admin_list_streams(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.streams.admin_list_streams, skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)
    ):
        assert_type(item, V2AdminStreamInfo)
    assert_type(paginate(pod.streams.admin_list_streams, concurrency=4, progress=True), Paginator[V2AdminStreamInfo])
    assert_type(
        paginate(
            pod.streams.admin_list_streams,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        Paginator[V2AdminStreamInfo],
    )
    assert_type(
        paginate(
            admin_list_streams.sync, client=client, skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)
        ),
        Paginator[V2AdminStreamInfo],
    )
    assert_type(
        paginate(
            admin_list_streams.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        Paginator[V2AdminStreamInfo],
    )
    assert_type(
        pages(pod.streams.admin_list_streams, skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)),
        Paginator[V2AdminStreamList],
    )
    assert_type(
        pages(
            admin_list_streams.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        Paginator[V2AdminStreamList],
    )


async def streams_admin_list_streams_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.streams.admin_list_streams, skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)
    ):
        assert_type(item, V2AdminStreamInfo)
    assert_type(
        apaginate(pod.streams.admin_list_streams, concurrency=4, progress=True), AsyncPaginator[V2AdminStreamInfo]
    )
    assert_type(
        apaginate(
            pod.streams.admin_list_streams,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        AsyncPaginator[V2AdminStreamInfo],
    )
    assert_type(
        apaginate(
            admin_list_streams.asyncio,
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        AsyncPaginator[V2AdminStreamInfo],
    )
    assert_type(
        apaginate(
            admin_list_streams.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        AsyncPaginator[V2AdminStreamInfo],
    )
    assert_type(
        apages(pod.streams.admin_list_streams, skip=given(int), limit=given(int), body=given(V2AdminStreamFilter)),
        AsyncPaginator[V2AdminStreamList],
    )
    assert_type(
        apages(
            admin_list_streams.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(V2AdminStreamFilter),
        ),
        AsyncPaginator[V2AdminStreamList],
    )


def streams_admin_list_streams_v1(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.streams.admin_list_streams_v1, skip=given(int), limit=given(int), body=given(AdminStreamFilter)
    ):
        assert_type(item, AdminStreamInfo)
    assert_type(paginate(pod.streams.admin_list_streams_v1, concurrency=4, progress=True), Paginator[AdminStreamInfo])
    assert_type(
        paginate(
            pod.streams.admin_list_streams_v1,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        Paginator[AdminStreamInfo],
    )
    assert_type(
        paginate(
            admin_list_streams_v1.sync, client=client, skip=given(int), limit=given(int), body=given(AdminStreamFilter)
        ),
        Paginator[AdminStreamInfo],
    )
    assert_type(
        paginate(
            admin_list_streams_v1.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        Paginator[AdminStreamInfo],
    )
    assert_type(
        pages(pod.streams.admin_list_streams_v1, skip=given(int), limit=given(int), body=given(AdminStreamFilter)),
        Paginator[AdminStreamList],
    )
    assert_type(
        pages(
            admin_list_streams_v1.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        Paginator[AdminStreamList],
    )


async def streams_admin_list_streams_v1_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.streams.admin_list_streams_v1, skip=given(int), limit=given(int), body=given(AdminStreamFilter)
    ):
        assert_type(item, AdminStreamInfo)
    assert_type(
        apaginate(pod.streams.admin_list_streams_v1, concurrency=4, progress=True), AsyncPaginator[AdminStreamInfo]
    )
    assert_type(
        apaginate(
            pod.streams.admin_list_streams_v1,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        AsyncPaginator[AdminStreamInfo],
    )
    assert_type(
        apaginate(
            admin_list_streams_v1.asyncio,
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        AsyncPaginator[AdminStreamInfo],
    )
    assert_type(
        apaginate(
            admin_list_streams_v1.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        AsyncPaginator[AdminStreamInfo],
    )
    assert_type(
        apages(pod.streams.admin_list_streams_v1, skip=given(int), limit=given(int), body=given(AdminStreamFilter)),
        AsyncPaginator[AdminStreamList],
    )
    assert_type(
        apages(
            admin_list_streams_v1.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(AdminStreamFilter),
        ),
        AsyncPaginator[AdminStreamList],
    )


def streams_list_stream_attachments(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.streams.list_stream_attachments,
        sid=given(str),
        since=given(int),
        to=given(int),
        limit=given(int),
        sort_dir=given(str),
    ):
        assert_type(item, StreamAttachmentItem)
    assert_type(
        paginate(partial(pod.streams.list_stream_attachments, sid=given(str)), concurrency=4, progress=True),
        Paginator[StreamAttachmentItem],
    )
    assert_type(
        paginate(
            pod.streams.list_stream_attachments,
            PageOptions(concurrency=4),
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        Paginator[StreamAttachmentItem],
    )
    assert_type(
        paginate(
            list_stream_attachments.sync,
            client=client,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        Paginator[StreamAttachmentItem],
    )
    assert_type(
        paginate(
            list_stream_attachments.sync,
            PageOptions(concurrency=4),
            client=client,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        Paginator[StreamAttachmentItem],
    )
    assert_type(
        pages(
            pod.streams.list_stream_attachments,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        Paginator[list[StreamAttachmentItem]],
    )
    assert_type(
        pages(
            list_stream_attachments.sync,
            PageOptions(concurrency=4),
            client=client,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        Paginator[list[StreamAttachmentItem]],
    )


async def streams_list_stream_attachments_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.streams.list_stream_attachments,
        sid=given(str),
        since=given(int),
        to=given(int),
        limit=given(int),
        sort_dir=given(str),
    ):
        assert_type(item, StreamAttachmentItem)
    assert_type(
        apaginate(partial(pod.streams.list_stream_attachments, sid=given(str)), concurrency=4, progress=True),
        AsyncPaginator[StreamAttachmentItem],
    )
    assert_type(
        apaginate(
            pod.streams.list_stream_attachments,
            PageOptions(concurrency=4),
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        AsyncPaginator[StreamAttachmentItem],
    )
    assert_type(
        apaginate(
            list_stream_attachments.asyncio,
            client=client,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        AsyncPaginator[StreamAttachmentItem],
    )
    assert_type(
        apaginate(
            list_stream_attachments.asyncio,
            PageOptions(concurrency=4),
            client=client,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        AsyncPaginator[StreamAttachmentItem],
    )
    assert_type(
        apages(
            pod.streams.list_stream_attachments,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        AsyncPaginator[list[StreamAttachmentItem]],
    )
    assert_type(
        apages(
            list_stream_attachments.asyncio,
            PageOptions(concurrency=4),
            client=client,
            sid=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            sort_dir=given(str),
        ),
        AsyncPaginator[list[StreamAttachmentItem]],
    )


def streams_list_stream_members(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.streams.list_stream_members, id=given(str), skip=given(int), limit=given(int)):
        assert_type(item, V2MemberInfo)
    assert_type(
        paginate(partial(pod.streams.list_stream_members, id=given(str)), concurrency=4, progress=True),
        Paginator[V2MemberInfo],
    )
    assert_type(
        paginate(
            pod.streams.list_stream_members,
            PageOptions(concurrency=4),
            id=given(str),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[V2MemberInfo],
    )
    assert_type(
        paginate(list_stream_members.sync, client=client, id=given(str), skip=given(int), limit=given(int)),
        Paginator[V2MemberInfo],
    )
    assert_type(
        paginate(
            list_stream_members.sync,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[V2MemberInfo],
    )
    assert_type(
        pages(pod.streams.list_stream_members, id=given(str), skip=given(int), limit=given(int)),
        Paginator[V2MembershipList],
    )
    assert_type(
        pages(
            list_stream_members.sync,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[V2MembershipList],
    )


async def streams_list_stream_members_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.streams.list_stream_members, id=given(str), skip=given(int), limit=given(int)):
        assert_type(item, V2MemberInfo)
    assert_type(
        apaginate(partial(pod.streams.list_stream_members, id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[V2MemberInfo],
    )
    assert_type(
        apaginate(
            pod.streams.list_stream_members,
            PageOptions(concurrency=4),
            id=given(str),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[V2MemberInfo],
    )
    assert_type(
        apaginate(list_stream_members.asyncio, client=client, id=given(str), skip=given(int), limit=given(int)),
        AsyncPaginator[V2MemberInfo],
    )
    assert_type(
        apaginate(
            list_stream_members.asyncio,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[V2MemberInfo],
    )
    assert_type(
        apages(pod.streams.list_stream_members, id=given(str), skip=given(int), limit=given(int)),
        AsyncPaginator[V2MembershipList],
    )
    assert_type(
        apages(
            list_stream_members.asyncio,
            PageOptions(concurrency=4),
            client=client,
            id=given(str),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[V2MembershipList],
    )


def streams_list_stream_message_ids(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.streams.list_stream_message_ids,
        stream_id=given(str),
        since=given(int),
        to=given(int),
        limit=given(int),
        offset=given(int),
    ):
        assert_type(item, str)
    assert_type(
        paginate(partial(pod.streams.list_stream_message_ids, stream_id=given(str)), concurrency=4, progress=True),
        Paginator[str],
    )
    assert_type(
        paginate(
            pod.streams.list_stream_message_ids,
            PageOptions(concurrency=4),
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        Paginator[str],
    )
    assert_type(
        paginate(
            list_stream_message_ids.sync,
            client=client,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        Paginator[str],
    )
    assert_type(
        paginate(
            list_stream_message_ids.sync,
            PageOptions(concurrency=4),
            client=client,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        Paginator[str],
    )
    assert_type(
        pages(
            pod.streams.list_stream_message_ids,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        Paginator[MessageIdsFromStream],
    )
    assert_type(
        pages(
            list_stream_message_ids.sync,
            PageOptions(concurrency=4),
            client=client,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        Paginator[MessageIdsFromStream],
    )


async def streams_list_stream_message_ids_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.streams.list_stream_message_ids,
        stream_id=given(str),
        since=given(int),
        to=given(int),
        limit=given(int),
        offset=given(int),
    ):
        assert_type(item, str)
    assert_type(
        apaginate(partial(pod.streams.list_stream_message_ids, stream_id=given(str)), concurrency=4, progress=True),
        AsyncPaginator[str],
    )
    assert_type(
        apaginate(
            pod.streams.list_stream_message_ids,
            PageOptions(concurrency=4),
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        AsyncPaginator[str],
    )
    assert_type(
        apaginate(
            list_stream_message_ids.asyncio,
            client=client,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        AsyncPaginator[str],
    )
    assert_type(
        apaginate(
            list_stream_message_ids.asyncio,
            PageOptions(concurrency=4),
            client=client,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        AsyncPaginator[str],
    )
    assert_type(
        apages(
            pod.streams.list_stream_message_ids,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        AsyncPaginator[MessageIdsFromStream],
    )
    assert_type(
        apages(
            list_stream_message_ids.asyncio,
            PageOptions(concurrency=4),
            client=client,
            stream_id=given(str),
            since=given(int),
            to=given(int),
            limit=given(int),
            offset=given(int),
        ),
        AsyncPaginator[MessageIdsFromStream],
    )


def streams_list_streams(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.streams.list_streams, skip=given(int), limit=given(int), body=given(StreamFilter)):
        assert_type(item, StreamAttributes)
    assert_type(paginate(pod.streams.list_streams, concurrency=4, progress=True), Paginator[StreamAttributes])
    assert_type(
        paginate(
            pod.streams.list_streams,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[StreamAttributes],
    )
    assert_type(
        paginate(list_streams.sync, client=client, skip=given(int), limit=given(int), body=given(StreamFilter)),
        Paginator[StreamAttributes],
    )
    assert_type(
        paginate(
            list_streams.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[StreamAttributes],
    )
    assert_type(
        pages(pod.streams.list_streams, skip=given(int), limit=given(int), body=given(StreamFilter)),
        Paginator[list[StreamAttributes]],
    )
    assert_type(
        pages(
            list_streams.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[list[StreamAttributes]],
    )


async def streams_list_streams_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.streams.list_streams, skip=given(int), limit=given(int), body=given(StreamFilter)):
        assert_type(item, StreamAttributes)
    assert_type(apaginate(pod.streams.list_streams, concurrency=4, progress=True), AsyncPaginator[StreamAttributes])
    assert_type(
        apaginate(
            pod.streams.list_streams,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apaginate(list_streams.asyncio, client=client, skip=given(int), limit=given(int), body=given(StreamFilter)),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apaginate(
            list_streams.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apages(pod.streams.list_streams, skip=given(int), limit=given(int), body=given(StreamFilter)),
        AsyncPaginator[list[StreamAttributes]],
    )
    assert_type(
        apages(
            list_streams.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[list[StreamAttributes]],
    )


def streams_list_user_streams(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.streams.list_user_streams, uid=given(int), skip=given(int), limit=given(int), body=given(StreamFilter)
    ):
        assert_type(item, StreamAttributes)
    assert_type(
        paginate(partial(pod.streams.list_user_streams, uid=given(int)), concurrency=4, progress=True),
        Paginator[StreamAttributes],
    )
    assert_type(
        paginate(
            pod.streams.list_user_streams,
            PageOptions(concurrency=4),
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[StreamAttributes],
    )
    assert_type(
        paginate(
            list_user_streams.sync,
            client=client,
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[StreamAttributes],
    )
    assert_type(
        paginate(
            list_user_streams.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[StreamAttributes],
    )
    assert_type(
        pages(
            pod.streams.list_user_streams, uid=given(int), skip=given(int), limit=given(int), body=given(StreamFilter)
        ),
        Paginator[list[StreamAttributes]],
    )
    assert_type(
        pages(
            list_user_streams.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        Paginator[list[StreamAttributes]],
    )


async def streams_list_user_streams_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.streams.list_user_streams, uid=given(int), skip=given(int), limit=given(int), body=given(StreamFilter)
    ):
        assert_type(item, StreamAttributes)
    assert_type(
        apaginate(partial(pod.streams.list_user_streams, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apaginate(
            pod.streams.list_user_streams,
            PageOptions(concurrency=4),
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apaginate(
            list_user_streams.asyncio,
            client=client,
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apaginate(
            list_user_streams.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[StreamAttributes],
    )
    assert_type(
        apages(
            pod.streams.list_user_streams, uid=given(int), skip=given(int), limit=given(int), body=given(StreamFilter)
        ),
        AsyncPaginator[list[StreamAttributes]],
    )
    assert_type(
        apages(
            list_user_streams.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            skip=given(int),
            limit=given(int),
            body=given(StreamFilter),
        ),
        AsyncPaginator[list[StreamAttributes]],
    )


def system_admin_list_protocols(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.system.admin_list_protocols):
        assert_type(item, str)
    assert_type(paginate(pod.system.admin_list_protocols, concurrency=4, progress=True), Paginator[str])
    assert_type(paginate(pod.system.admin_list_protocols, PageOptions(concurrency=4)), Paginator[str])
    assert_type(paginate(admin_list_protocols.sync, client=client), Paginator[str])
    assert_type(paginate(admin_list_protocols.sync, PageOptions(concurrency=4), client=client), Paginator[str])
    assert_type(pages(pod.system.admin_list_protocols), Paginator[list[str]])
    assert_type(pages(admin_list_protocols.sync, PageOptions(concurrency=4), client=client), Paginator[list[str]])


async def system_admin_list_protocols_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.system.admin_list_protocols):
        assert_type(item, str)
    assert_type(apaginate(pod.system.admin_list_protocols, concurrency=4, progress=True), AsyncPaginator[str])
    assert_type(apaginate(pod.system.admin_list_protocols, PageOptions(concurrency=4)), AsyncPaginator[str])
    assert_type(apaginate(admin_list_protocols.asyncio, client=client), AsyncPaginator[str])
    assert_type(apaginate(admin_list_protocols.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[str])
    assert_type(apages(pod.system.admin_list_protocols), AsyncPaginator[list[str]])
    assert_type(
        apages(admin_list_protocols.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[list[str]]
    )


def system_list_features(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.system.list_features):
        assert_type(item, str)
    assert_type(paginate(pod.system.list_features, concurrency=4, progress=True), Paginator[str])
    assert_type(paginate(pod.system.list_features, PageOptions(concurrency=4)), Paginator[str])
    assert_type(paginate(list_features.sync, client=client), Paginator[str])
    assert_type(paginate(list_features.sync, PageOptions(concurrency=4), client=client), Paginator[str])
    assert_type(pages(pod.system.list_features), Paginator[list[str]])
    assert_type(pages(list_features.sync, PageOptions(concurrency=4), client=client), Paginator[list[str]])


async def system_list_features_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.system.list_features):
        assert_type(item, str)
    assert_type(apaginate(pod.system.list_features, concurrency=4, progress=True), AsyncPaginator[str])
    assert_type(apaginate(pod.system.list_features, PageOptions(concurrency=4)), AsyncPaginator[str])
    assert_type(apaginate(list_features.asyncio, client=client), AsyncPaginator[str])
    assert_type(apaginate(list_features.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[str])
    assert_type(apages(pod.system.list_features), AsyncPaginator[list[str]])
    assert_type(apages(list_features.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[list[str]])


def system_list_languages(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.system.list_languages):
        assert_type(item, str)
    assert_type(paginate(pod.system.list_languages, concurrency=4, progress=True), Paginator[str])
    assert_type(paginate(pod.system.list_languages, PageOptions(concurrency=4)), Paginator[str])
    assert_type(paginate(list_languages.sync, client=client), Paginator[str])
    assert_type(paginate(list_languages.sync, PageOptions(concurrency=4), client=client), Paginator[str])
    assert_type(pages(pod.system.list_languages), Paginator[Languages])
    assert_type(pages(list_languages.sync, PageOptions(concurrency=4), client=client), Paginator[Languages])


async def system_list_languages_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.system.list_languages):
        assert_type(item, str)
    assert_type(apaginate(pod.system.list_languages, concurrency=4, progress=True), AsyncPaginator[str])
    assert_type(apaginate(pod.system.list_languages, PageOptions(concurrency=4)), AsyncPaginator[str])
    assert_type(apaginate(list_languages.asyncio, client=client), AsyncPaginator[str])
    assert_type(apaginate(list_languages.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[str])
    assert_type(apages(pod.system.list_languages), AsyncPaginator[Languages])
    assert_type(apages(list_languages.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[Languages])


def system_list_protocols(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.system.list_protocols, skip=given(int), limit=given(int)):
        assert_type(item, str)
    assert_type(paginate(pod.system.list_protocols, concurrency=4, progress=True), Paginator[str])
    assert_type(
        paginate(pod.system.list_protocols, PageOptions(concurrency=4), skip=given(int), limit=given(int)),
        Paginator[str],
    )
    assert_type(paginate(list_protocols.sync, client=client, skip=given(int), limit=given(int)), Paginator[str])
    assert_type(
        paginate(list_protocols.sync, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        Paginator[str],
    )
    assert_type(pages(pod.system.list_protocols, skip=given(int), limit=given(int)), Paginator[list[str]])
    assert_type(
        pages(list_protocols.sync, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        Paginator[list[str]],
    )


async def system_list_protocols_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.system.list_protocols, skip=given(int), limit=given(int)):
        assert_type(item, str)
    assert_type(apaginate(pod.system.list_protocols, concurrency=4, progress=True), AsyncPaginator[str])
    assert_type(
        apaginate(pod.system.list_protocols, PageOptions(concurrency=4), skip=given(int), limit=given(int)),
        AsyncPaginator[str],
    )
    assert_type(
        apaginate(list_protocols.asyncio, client=client, skip=given(int), limit=given(int)), AsyncPaginator[str]
    )
    assert_type(
        apaginate(list_protocols.asyncio, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        AsyncPaginator[str],
    )
    assert_type(apages(pod.system.list_protocols, skip=given(int), limit=given(int)), AsyncPaginator[list[str]])
    assert_type(
        apages(list_protocols.asyncio, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        AsyncPaginator[list[str]],
    )


def system_list_roles(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.system.list_roles):
        assert_type(item, RoleDetail)
    assert_type(paginate(pod.system.list_roles, concurrency=4, progress=True), Paginator[RoleDetail])
    assert_type(paginate(pod.system.list_roles, PageOptions(concurrency=4)), Paginator[RoleDetail])
    assert_type(paginate(list_roles.sync, client=client), Paginator[RoleDetail])
    assert_type(paginate(list_roles.sync, PageOptions(concurrency=4), client=client), Paginator[RoleDetail])
    assert_type(pages(pod.system.list_roles), Paginator[list[RoleDetail]])
    assert_type(pages(list_roles.sync, PageOptions(concurrency=4), client=client), Paginator[list[RoleDetail]])


async def system_list_roles_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.system.list_roles):
        assert_type(item, RoleDetail)
    assert_type(apaginate(pod.system.list_roles, concurrency=4, progress=True), AsyncPaginator[RoleDetail])
    assert_type(apaginate(pod.system.list_roles, PageOptions(concurrency=4)), AsyncPaginator[RoleDetail])
    assert_type(apaginate(list_roles.asyncio, client=client), AsyncPaginator[RoleDetail])
    assert_type(apaginate(list_roles.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[RoleDetail])
    assert_type(apages(pod.system.list_roles), AsyncPaginator[list[RoleDetail]])
    assert_type(apages(list_roles.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[list[RoleDetail]])


def users_find_users(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.find_users, body=given(UserFilter), skip=given(int), limit=given(int)):
        assert_type(item, UserDetail)
    assert_type(
        paginate(partial(pod.users.find_users, body=given(UserFilter)), concurrency=4, progress=True),
        Paginator[UserDetail],
    )
    assert_type(
        paginate(
            pod.users.find_users, PageOptions(concurrency=4), body=given(UserFilter), skip=given(int), limit=given(int)
        ),
        Paginator[UserDetail],
    )
    assert_type(
        paginate(find_users.sync, client=client, body=given(UserFilter), skip=given(int), limit=given(int)),
        Paginator[UserDetail],
    )
    assert_type(
        paginate(
            find_users.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserFilter),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[UserDetail],
    )
    assert_type(
        pages(pod.users.find_users, body=given(UserFilter), skip=given(int), limit=given(int)),
        Paginator[list[UserDetail]],
    )
    assert_type(
        pages(
            find_users.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserFilter),
            skip=given(int),
            limit=given(int),
        ),
        Paginator[list[UserDetail]],
    )


async def users_find_users_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.users.find_users, body=given(UserFilter), skip=given(int), limit=given(int)):
        assert_type(item, UserDetail)
    assert_type(
        apaginate(partial(pod.users.find_users, body=given(UserFilter)), concurrency=4, progress=True),
        AsyncPaginator[UserDetail],
    )
    assert_type(
        apaginate(
            pod.users.find_users, PageOptions(concurrency=4), body=given(UserFilter), skip=given(int), limit=given(int)
        ),
        AsyncPaginator[UserDetail],
    )
    assert_type(
        apaginate(find_users.asyncio, client=client, body=given(UserFilter), skip=given(int), limit=given(int)),
        AsyncPaginator[UserDetail],
    )
    assert_type(
        apaginate(
            find_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserFilter),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[UserDetail],
    )
    assert_type(
        apages(pod.users.find_users, body=given(UserFilter), skip=given(int), limit=given(int)),
        AsyncPaginator[list[UserDetail]],
    )
    assert_type(
        apages(
            find_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserFilter),
            skip=given(int),
            limit=given(int),
        ),
        AsyncPaginator[list[UserDetail]],
    )


def users_get_user_avatar(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.get_user_avatar, uid=given(int)):
        assert_type(item, Avatar)
    assert_type(
        paginate(partial(pod.users.get_user_avatar, uid=given(int)), concurrency=4, progress=True), Paginator[Avatar]
    )
    assert_type(paginate(pod.users.get_user_avatar, PageOptions(concurrency=4), uid=given(int)), Paginator[Avatar])
    assert_type(paginate(get_user_avatar.sync, client=client, uid=given(int)), Paginator[Avatar])
    assert_type(
        paginate(get_user_avatar.sync, PageOptions(concurrency=4), client=client, uid=given(int)), Paginator[Avatar]
    )
    assert_type(pages(pod.users.get_user_avatar, uid=given(int)), Paginator[list[Avatar]])
    assert_type(
        pages(get_user_avatar.sync, PageOptions(concurrency=4), client=client, uid=given(int)), Paginator[list[Avatar]]
    )


async def users_get_user_avatar_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.users.get_user_avatar, uid=given(int)):
        assert_type(item, Avatar)
    assert_type(
        apaginate(partial(pod.users.get_user_avatar, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[Avatar],
    )
    assert_type(
        apaginate(pod.users.get_user_avatar, PageOptions(concurrency=4), uid=given(int)), AsyncPaginator[Avatar]
    )
    assert_type(apaginate(get_user_avatar.asyncio, client=client, uid=given(int)), AsyncPaginator[Avatar])
    assert_type(
        apaginate(get_user_avatar.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[Avatar],
    )
    assert_type(apages(pod.users.get_user_avatar, uid=given(int)), AsyncPaginator[list[Avatar]])
    assert_type(
        apages(get_user_avatar.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[list[Avatar]],
    )


def users_get_users(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.users.get_users,
        uid=given(list[int]),
        email=given(list[str]),
        username=given(list[str]),
        local=given(bool),
        active=given(bool),
    ):
        assert_type(item, UserV2)
    assert_type(paginate(pod.users.get_users, concurrency=4, progress=True), Paginator[UserV2])
    assert_type(
        paginate(
            pod.users.get_users,
            PageOptions(concurrency=4),
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        Paginator[UserV2],
    )
    assert_type(
        paginate(
            get_users.sync,
            client=client,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        Paginator[UserV2],
    )
    assert_type(
        paginate(
            get_users.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        Paginator[UserV2],
    )
    assert_type(
        pages(
            pod.users.get_users,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        Paginator[V2UserList],
    )
    assert_type(
        pages(
            get_users.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        Paginator[V2UserList],
    )


async def users_get_users_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.users.get_users,
        uid=given(list[int]),
        email=given(list[str]),
        username=given(list[str]),
        local=given(bool),
        active=given(bool),
    ):
        assert_type(item, UserV2)
    assert_type(apaginate(pod.users.get_users, concurrency=4, progress=True), AsyncPaginator[UserV2])
    assert_type(
        apaginate(
            pod.users.get_users,
            PageOptions(concurrency=4),
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apaginate(
            get_users.asyncio,
            client=client,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apaginate(
            get_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apages(
            pod.users.get_users,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        AsyncPaginator[V2UserList],
    )
    assert_type(
        apages(
            get_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(list[int]),
            email=given(list[str]),
            username=given(list[str]),
            local=given(bool),
            active=given(bool),
        ),
        AsyncPaginator[V2UserList],
    )


def users_list_user_delegates(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.list_user_delegates, uid=given(int)):
        assert_type(item, int)
    assert_type(
        paginate(partial(pod.users.list_user_delegates, uid=given(int)), concurrency=4, progress=True), Paginator[int]
    )
    assert_type(paginate(pod.users.list_user_delegates, PageOptions(concurrency=4), uid=given(int)), Paginator[int])
    assert_type(paginate(list_user_delegates.sync, client=client, uid=given(int)), Paginator[int])
    assert_type(
        paginate(list_user_delegates.sync, PageOptions(concurrency=4), client=client, uid=given(int)), Paginator[int]
    )
    assert_type(pages(pod.users.list_user_delegates, uid=given(int)), Paginator[list[int]])
    assert_type(
        pages(list_user_delegates.sync, PageOptions(concurrency=4), client=client, uid=given(int)), Paginator[list[int]]
    )


async def users_list_user_delegates_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.users.list_user_delegates, uid=given(int)):
        assert_type(item, int)
    assert_type(
        apaginate(partial(pod.users.list_user_delegates, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(pod.users.list_user_delegates, PageOptions(concurrency=4), uid=given(int)), AsyncPaginator[int]
    )
    assert_type(apaginate(list_user_delegates.asyncio, client=client, uid=given(int)), AsyncPaginator[int])
    assert_type(
        apaginate(list_user_delegates.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[int],
    )
    assert_type(apages(pod.users.list_user_delegates, uid=given(int)), AsyncPaginator[list[int]])
    assert_type(
        apages(list_user_delegates.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[list[int]],
    )


def users_list_user_features(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.list_user_features, uid=given(int)):
        assert_type(item, Feature)
    assert_type(
        paginate(partial(pod.users.list_user_features, uid=given(int)), concurrency=4, progress=True),
        Paginator[Feature],
    )
    assert_type(paginate(pod.users.list_user_features, PageOptions(concurrency=4), uid=given(int)), Paginator[Feature])
    assert_type(paginate(list_user_features.sync, client=client, uid=given(int)), Paginator[Feature])
    assert_type(
        paginate(list_user_features.sync, PageOptions(concurrency=4), client=client, uid=given(int)), Paginator[Feature]
    )
    assert_type(pages(pod.users.list_user_features, uid=given(int)), Paginator[list[Feature]])
    assert_type(
        pages(list_user_features.sync, PageOptions(concurrency=4), client=client, uid=given(int)),
        Paginator[list[Feature]],
    )


async def users_list_user_features_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.users.list_user_features, uid=given(int)):
        assert_type(item, Feature)
    assert_type(
        apaginate(partial(pod.users.list_user_features, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[Feature],
    )
    assert_type(
        apaginate(pod.users.list_user_features, PageOptions(concurrency=4), uid=given(int)), AsyncPaginator[Feature]
    )
    assert_type(apaginate(list_user_features.asyncio, client=client, uid=given(int)), AsyncPaginator[Feature])
    assert_type(
        apaginate(list_user_features.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[Feature],
    )
    assert_type(apages(pod.users.list_user_features, uid=given(int)), AsyncPaginator[list[Feature]])
    assert_type(
        apages(list_user_features.asyncio, PageOptions(concurrency=4), client=client, uid=given(int)),
        AsyncPaginator[list[Feature]],
    )


def users_list_user_followers(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.users.list_user_followers, uid=given(int), limit=given(int), before=given(str), after=given(str)
    ):
        assert_type(item, int)
    assert_type(
        paginate(partial(pod.users.list_user_followers, uid=given(int)), concurrency=4, progress=True), Paginator[int]
    )
    assert_type(
        paginate(
            pod.users.list_user_followers,
            PageOptions(concurrency=4),
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            list_user_followers.sync,
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            list_user_followers.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[int],
    )
    assert_type(
        pages(pod.users.list_user_followers, uid=given(int), limit=given(int), before=given(str), after=given(str)),
        Paginator[FollowersListResponse],
    )
    assert_type(
        pages(
            list_user_followers.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[FollowersListResponse],
    )


async def users_list_user_followers_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.users.list_user_followers, uid=given(int), limit=given(int), before=given(str), after=given(str)
    ):
        assert_type(item, int)
    assert_type(
        apaginate(partial(pod.users.list_user_followers, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            pod.users.list_user_followers,
            PageOptions(concurrency=4),
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            list_user_followers.asyncio,
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            list_user_followers.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apages(pod.users.list_user_followers, uid=given(int), limit=given(int), before=given(str), after=given(str)),
        AsyncPaginator[FollowersListResponse],
    )
    assert_type(
        apages(
            list_user_followers.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[FollowersListResponse],
    )


def users_list_user_following(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.users.list_user_following, uid=given(int), limit=given(int), before=given(str), after=given(str)
    ):
        assert_type(item, int)
    assert_type(
        paginate(partial(pod.users.list_user_following, uid=given(int)), concurrency=4, progress=True), Paginator[int]
    )
    assert_type(
        paginate(
            pod.users.list_user_following,
            PageOptions(concurrency=4),
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            list_user_following.sync,
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[int],
    )
    assert_type(
        paginate(
            list_user_following.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[int],
    )
    assert_type(
        pages(pod.users.list_user_following, uid=given(int), limit=given(int), before=given(str), after=given(str)),
        Paginator[FollowingListResponse],
    )
    assert_type(
        pages(
            list_user_following.sync,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        Paginator[FollowingListResponse],
    )


async def users_list_user_following_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.users.list_user_following, uid=given(int), limit=given(int), before=given(str), after=given(str)
    ):
        assert_type(item, int)
    assert_type(
        apaginate(partial(pod.users.list_user_following, uid=given(int)), concurrency=4, progress=True),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            pod.users.list_user_following,
            PageOptions(concurrency=4),
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            list_user_following.asyncio,
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apaginate(
            list_user_following.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[int],
    )
    assert_type(
        apages(pod.users.list_user_following, uid=given(int), limit=given(int), before=given(str), after=given(str)),
        AsyncPaginator[FollowingListResponse],
    )
    assert_type(
        apages(
            list_user_following.asyncio,
            PageOptions(concurrency=4),
            client=client,
            uid=given(int),
            limit=given(int),
            before=given(str),
            after=given(str),
        ),
        AsyncPaginator[FollowingListResponse],
    )


def users_list_users(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.list_users, skip=given(int), limit=given(int)):
        assert_type(item, V2UserDetail)
    assert_type(paginate(pod.users.list_users, concurrency=4, progress=True), Paginator[V2UserDetail])
    assert_type(
        paginate(pod.users.list_users, PageOptions(concurrency=4), skip=given(int), limit=given(int)),
        Paginator[V2UserDetail],
    )
    assert_type(paginate(list_users.sync, client=client, skip=given(int), limit=given(int)), Paginator[V2UserDetail])
    assert_type(
        paginate(list_users.sync, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        Paginator[V2UserDetail],
    )
    assert_type(pages(pod.users.list_users, skip=given(int), limit=given(int)), Paginator[list[V2UserDetail]])
    assert_type(
        pages(list_users.sync, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        Paginator[list[V2UserDetail]],
    )


async def users_list_users_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.users.list_users, skip=given(int), limit=given(int)):
        assert_type(item, V2UserDetail)
    assert_type(apaginate(pod.users.list_users, concurrency=4, progress=True), AsyncPaginator[V2UserDetail])
    assert_type(
        apaginate(pod.users.list_users, PageOptions(concurrency=4), skip=given(int), limit=given(int)),
        AsyncPaginator[V2UserDetail],
    )
    assert_type(
        apaginate(list_users.asyncio, client=client, skip=given(int), limit=given(int)), AsyncPaginator[V2UserDetail]
    )
    assert_type(
        apaginate(list_users.asyncio, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        AsyncPaginator[V2UserDetail],
    )
    assert_type(apages(pod.users.list_users, skip=given(int), limit=given(int)), AsyncPaginator[list[V2UserDetail]])
    assert_type(
        apages(list_users.asyncio, PageOptions(concurrency=4), client=client, skip=given(int), limit=given(int)),
        AsyncPaginator[list[V2UserDetail]],
    )


def users_list_users_v1(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.list_users_v1):
        assert_type(item, int)
    assert_type(paginate(pod.users.list_users_v1, concurrency=4, progress=True), Paginator[int])
    assert_type(paginate(pod.users.list_users_v1, PageOptions(concurrency=4)), Paginator[int])
    assert_type(paginate(list_users_v1.sync, client=client), Paginator[int])
    assert_type(paginate(list_users_v1.sync, PageOptions(concurrency=4), client=client), Paginator[int])
    assert_type(pages(pod.users.list_users_v1), Paginator[list[int]])
    assert_type(pages(list_users_v1.sync, PageOptions(concurrency=4), client=client), Paginator[list[int]])


async def users_list_users_v1_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(pod.users.list_users_v1):
        assert_type(item, int)
    assert_type(apaginate(pod.users.list_users_v1, concurrency=4, progress=True), AsyncPaginator[int])
    assert_type(apaginate(pod.users.list_users_v1, PageOptions(concurrency=4)), AsyncPaginator[int])
    assert_type(apaginate(list_users_v1.asyncio, client=client), AsyncPaginator[int])
    assert_type(apaginate(list_users_v1.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[int])
    assert_type(apages(pod.users.list_users_v1), AsyncPaginator[list[int]])
    assert_type(apages(list_users_v1.asyncio, PageOptions(concurrency=4), client=client), AsyncPaginator[list[int]])


def users_list_users_v3(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(pod.users.list_users_v3, skip=given(int), limit=given(int), include_features=given(bool)):
        assert_type(item, V3UserDetail)
    assert_type(paginate(pod.users.list_users_v3, concurrency=4, progress=True), Paginator[V3UserDetail])
    assert_type(
        paginate(
            pod.users.list_users_v3,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            include_features=given(bool),
        ),
        Paginator[V3UserDetail],
    )
    assert_type(
        paginate(list_users_v3.sync, client=client, skip=given(int), limit=given(int), include_features=given(bool)),
        Paginator[V3UserDetail],
    )
    assert_type(
        paginate(
            list_users_v3.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            include_features=given(bool),
        ),
        Paginator[V3UserDetail],
    )
    assert_type(
        pages(pod.users.list_users_v3, skip=given(int), limit=given(int), include_features=given(bool)),
        Paginator[list[V3UserDetail]],
    )
    assert_type(
        pages(
            list_users_v3.sync,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            include_features=given(bool),
        ),
        Paginator[list[V3UserDetail]],
    )


async def users_list_users_v3_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.users.list_users_v3, skip=given(int), limit=given(int), include_features=given(bool)
    ):
        assert_type(item, V3UserDetail)
    assert_type(apaginate(pod.users.list_users_v3, concurrency=4, progress=True), AsyncPaginator[V3UserDetail])
    assert_type(
        apaginate(
            pod.users.list_users_v3,
            PageOptions(concurrency=4),
            skip=given(int),
            limit=given(int),
            include_features=given(bool),
        ),
        AsyncPaginator[V3UserDetail],
    )
    assert_type(
        apaginate(
            list_users_v3.asyncio, client=client, skip=given(int), limit=given(int), include_features=given(bool)
        ),
        AsyncPaginator[V3UserDetail],
    )
    assert_type(
        apaginate(
            list_users_v3.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            include_features=given(bool),
        ),
        AsyncPaginator[V3UserDetail],
    )
    assert_type(
        apages(pod.users.list_users_v3, skip=given(int), limit=given(int), include_features=given(bool)),
        AsyncPaginator[list[V3UserDetail]],
    )
    assert_type(
        apages(
            list_users_v3.asyncio,
            PageOptions(concurrency=4),
            client=client,
            skip=given(int),
            limit=given(int),
            include_features=given(bool),
        ),
        AsyncPaginator[list[V3UserDetail]],
    )


def users_search_users(pod: SymphonyPod, client: Client) -> None:
    for item in paginate(
        pod.users.search_users, body=given(UserSearchQuery), skip=given(int), limit=given(int), local=given(bool)
    ):
        assert_type(item, UserV2)
    assert_type(
        paginate(partial(pod.users.search_users, body=given(UserSearchQuery)), concurrency=4, progress=True),
        Paginator[UserV2],
    )
    assert_type(
        paginate(
            pod.users.search_users,
            PageOptions(concurrency=4),
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        Paginator[UserV2],
    )
    assert_type(
        paginate(
            search_users.sync,
            client=client,
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        Paginator[UserV2],
    )
    assert_type(
        paginate(
            search_users.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        Paginator[UserV2],
    )
    assert_type(
        pages(
            pod.users.search_users, body=given(UserSearchQuery), skip=given(int), limit=given(int), local=given(bool)
        ),
        Paginator[UserSearchResults],
    )
    assert_type(
        pages(
            search_users.sync,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        Paginator[UserSearchResults],
    )


async def users_search_users_async(pod: AsyncSymphonyPod, client: AsyncClient) -> None:
    async for item in apaginate(
        pod.users.search_users, body=given(UserSearchQuery), skip=given(int), limit=given(int), local=given(bool)
    ):
        assert_type(item, UserV2)
    assert_type(
        apaginate(partial(pod.users.search_users, body=given(UserSearchQuery)), concurrency=4, progress=True),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apaginate(
            pod.users.search_users,
            PageOptions(concurrency=4),
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apaginate(
            search_users.asyncio,
            client=client,
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apaginate(
            search_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        AsyncPaginator[UserV2],
    )
    assert_type(
        apages(
            pod.users.search_users, body=given(UserSearchQuery), skip=given(int), limit=given(int), local=given(bool)
        ),
        AsyncPaginator[UserSearchResults],
    )
    assert_type(
        apages(
            search_users.asyncio,
            PageOptions(concurrency=4),
            client=client,
            body=given(UserSearchQuery),
            skip=given(int),
            limit=given(int),
            local=given(bool),
        ),
        AsyncPaginator[UserSearchResults],
    )
