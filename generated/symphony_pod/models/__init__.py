# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The models, each imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_status import AccountStatus as AccountStatus
    from .account_type import AccountType as AccountType
    from .add_group_member import AddGroupMember as AddGroupMember
    from .admin_stream_attributes import AdminStreamAttributes as AdminStreamAttributes
    from .admin_stream_filter import AdminStreamFilter as AdminStreamFilter
    from .admin_stream_info import AdminStreamInfo as AdminStreamInfo
    from .admin_stream_kind import AdminStreamKind as AdminStreamKind
    from .admin_stream_list import AdminStreamList as AdminStreamList
    from .admin_stream_type import AdminStreamType as AdminStreamType
    from .app_authentication_key import AppAuthenticationKey as AppAuthenticationKey
    from .app_authentication_keys import AppAuthenticationKeys as AppAuthenticationKeys
    from .app_notification import AppNotification as AppNotification
    from .app_property import AppProperty as AppProperty
    from .app_subscription import AppSubscription as AppSubscription
    from .app_user import AppUser as AppUser
    from .app_users_response import AppUsersResponse as AppUsersResponse
    from .application_detail import ApplicationDetail as ApplicationDetail
    from .application_info import ApplicationInfo as ApplicationInfo
    from .attachment_preview import AttachmentPreview as AttachmentPreview
    from .audit_trail_entry import AuditTrailEntry as AuditTrailEntry
    from .audit_trail_page import AuditTrailPage as AuditTrailPage
    from .authenticate_extension_app_request import AuthenticateExtensionAppRequest as AuthenticateExtensionAppRequest
    from .authenticate_request import AuthenticateRequest as AuthenticateRequest
    from .avatar import Avatar as Avatar
    from .avatar_images import AvatarImages as AvatarImages
    from .avatar_update import AvatarUpdate as AvatarUpdate
    from .base_group_profile import BaseGroupProfile as BaseGroupProfile
    from .base_group_type import BaseGroupType as BaseGroupType
    from .bulk_action_result import BulkActionResult as BulkActionResult
    from .bulk_result import BulkResult as BulkResult
    from .cert_info_item import CertInfoItem as CertInfoItem
    from .certificate_kind import CertificateKind as CertificateKind
    from .certificate_trust import CertificateTrust as CertificateTrust
    from .company_cert import CompanyCert as CompanyCert
    from .company_cert_attributes import CompanyCertAttributes as CompanyCertAttributes
    from .company_cert_detail import CompanyCertDetail as CompanyCertDetail
    from .company_cert_info import CompanyCertInfo as CompanyCertInfo
    from .company_cert_status import CompanyCertStatus as CompanyCertStatus
    from .company_cert_summary import CompanyCertSummary as CompanyCertSummary
    from .company_cert_type import CompanyCertType as CompanyCertType
    from .connection_status import ConnectionStatus as ConnectionStatus
    from .connection_status_filter import ConnectionStatusFilter as ConnectionStatusFilter
    from .conversation_specific_stream_attributes import (
        ConversationSpecificStreamAttributes as ConversationSpecificStreamAttributes,
    )
    from .create_group import CreateGroup as CreateGroup
    from .delegate_action import DelegateAction as DelegateAction
    from .delegate_change import DelegateChange as DelegateChange
    from .disclaimer import Disclaimer as Disclaimer
    from .download_receipt_count import DownloadReceiptCount as DownloadReceiptCount
    from .entitlement_change import EntitlementChange as EntitlementChange
    from .error import Error as Error
    from .extension_app_authenticate_request import ExtensionAppAuthenticateRequest as ExtensionAppAuthenticateRequest
    from .extension_app_tokens import ExtensionAppTokens as ExtensionAppTokens
    from .faceted_match_count import FacetedMatchCount as FacetedMatchCount
    from .feature import Feature as Feature
    from .file_extension import FileExtension as FileExtension
    from .file_extension_source import FileExtensionSource as FileExtensionSource
    from .file_extensions_response import FileExtensionsResponse as FileExtensionsResponse
    from .followers_list import FollowersList as FollowersList
    from .followers_list_response import FollowersListResponse as FollowersListResponse
    from .following_list_response import FollowingListResponse as FollowingListResponse
    from .group_implicit_connection import GroupImplicitConnection as GroupImplicitConnection
    from .group_interaction_transfer import GroupInteractionTransfer as GroupInteractionTransfer
    from .group_item import GroupItem as GroupItem
    from .group_list import GroupList as GroupList
    from .group_member import GroupMember as GroupMember
    from .group_member_status import GroupMemberStatus as GroupMemberStatus
    from .group_owner_type import GroupOwnerType as GroupOwnerType
    from .group_profile import GroupProfile as GroupProfile
    from .group_status import GroupStatus as GroupStatus
    from .group_sub_type import GroupSubType as GroupSubType
    from .group_type import GroupType as GroupType
    from .group_type_list import GroupTypeList as GroupTypeList
    from .group_visibility_restriction import GroupVisibilityRestriction as GroupVisibilityRestriction
    from .im_system_info import IMSystemInfo as IMSystemInfo
    from .immutable_room_attributes import ImmutableRoomAttributes as ImmutableRoomAttributes
    from .implicit_connection import ImplicitConnection as ImplicitConnection
    from .info_barrier_group import InfoBarrierGroup as InfoBarrierGroup
    from .info_barrier_policy import InfoBarrierPolicy as InfoBarrierPolicy
    from .info_barrier_policy_type import InfoBarrierPolicyType as InfoBarrierPolicyType
    from .interaction_control import InteractionControl as InteractionControl
    from .interaction_target import InteractionTarget as InteractionTarget
    from .interaction_transfer import InteractionTransfer as InteractionTransfer
    from .jwks import Jwks as Jwks
    from .jwt_token import JwtToken as JwtToken
    from .languages import Languages as Languages
    from .logout_response import LogoutResponse as LogoutResponse
    from .member_info import MemberInfo as MemberInfo
    from .membership_control import MembershipControl as MembershipControl
    from .message_detail import MessageDetail as MessageDetail
    from .message_download_receipt_count import MessageDownloadReceiptCount as MessageDownloadReceiptCount
    from .message_ids import MessageIds as MessageIds
    from .message_ids_from_stream import MessageIdsFromStream as MessageIdsFromStream
    from .message_metadata_response import MessageMetadataResponse as MessageMetadataResponse
    from .message_parent import MessageParent as MessageParent
    from .message_receipt_detail import MessageReceiptDetail as MessageReceiptDetail
    from .message_receipt_detail_response import MessageReceiptDetailResponse as MessageReceiptDetailResponse
    from .message_receipt_user import MessageReceiptUser as MessageReceiptUser
    from .message_relationship import MessageRelationship as MessageRelationship
    from .message_status import MessageStatus as MessageStatus
    from .message_status_user import MessageStatusUser as MessageStatusUser
    from .message_stream import MessageStream as MessageStream
    from .message_suppression_response import MessageSuppressionResponse as MessageSuppressionResponse
    from .message_user import MessageUser as MessageUser
    from .name_value_pair import NameValuePair as NameValuePair
    from .obo_auth_response import OboAuthResponse as OboAuthResponse
    from .page_meta import PageMeta as PageMeta
    from .page_sort import PageSort as PageSort
    from .pagination import Pagination as Pagination
    from .pagination_cursors import PaginationCursors as PaginationCursors
    from .password import Password as Password
    from .pod_app_entitlement import PodAppEntitlement as PodAppEntitlement
    from .pod_certificate import PodCertificate as PodCertificate
    from .presence import Presence as Presence
    from .presence_category import PresenceCategory as PresenceCategory
    from .product import Product as Product
    from .profile_control import ProfileControl as ProfileControl
    from .protocol import Protocol as Protocol
    from .read_group import ReadGroup as ReadGroup
    from .read_group_member import ReadGroupMember as ReadGroupMember
    from .role_detail import RoleDetail as RoleDetail
    from .room_attributes import RoomAttributes as RoomAttributes
    from .room_create import RoomCreate as RoomCreate
    from .room_detail import RoomDetail as RoomDetail
    from .room_search_criteria import RoomSearchCriteria as RoomSearchCriteria
    from .room_search_results import RoomSearchResults as RoomSearchResults
    from .room_sort_order import RoomSortOrder as RoomSortOrder
    from .room_specific_stream_attributes import RoomSpecificStreamAttributes as RoomSpecificStreamAttributes
    from .room_system_info import RoomSystemInfo as RoomSystemInfo
    from .room_tag import RoomTag as RoomTag
    from .sdl_group import SdlGroup as SdlGroup
    from .sdl_group_member import SdlGroupMember as SdlGroupMember
    from .sdl_group_type import SdlGroupType as SdlGroupType
    from .service_account_manifest import ServiceAccountManifest as ServiceAccountManifest
    from .session_info import SessionInfo as SessionInfo
    from .sort_order import SortOrder as SortOrder
    from .sso_configuration import SsoConfiguration as SsoConfiguration
    from .stream import Stream as Stream
    from .stream_attachment_item import StreamAttachmentItem as StreamAttachmentItem
    from .stream_attributes import StreamAttributes as StreamAttributes
    from .stream_filter import StreamFilter as StreamFilter
    from .stream_kind import StreamKind as StreamKind
    from .stream_origin import StreamOrigin as StreamOrigin
    from .stream_privacy import StreamPrivacy as StreamPrivacy
    from .stream_scope import StreamScope as StreamScope
    from .stream_status import StreamStatus as StreamStatus
    from .stream_type import StreamType as StreamType
    from .string_id import StringId as StringId
    from .success_response import SuccessResponse as SuccessResponse
    from .text_format import TextFormat as TextFormat
    from .token import Token as Token
    from .transfer_view import TransferView as TransferView
    from .update_group import UpdateGroup as UpdateGroup
    from .upload_group_avatar import UploadGroupAvatar as UploadGroupAvatar
    from .user import User as User
    from .user_app_entitlement import UserAppEntitlement as UserAppEntitlement
    from .user_app_entitlement_patch import UserAppEntitlementPatch as UserAppEntitlementPatch
    from .user_attributes import UserAttributes as UserAttributes
    from .user_connection import UserConnection as UserConnection
    from .user_connection_request import UserConnectionRequest as UserConnectionRequest
    from .user_create import UserCreate as UserCreate
    from .user_detail import UserDetail as UserDetail
    from .user_error import UserError as UserError
    from .user_filter import UserFilter as UserFilter
    from .user_id import UserId as UserId
    from .user_search_filter import UserSearchFilter as UserSearchFilter
    from .user_search_query import UserSearchQuery as UserSearchQuery
    from .user_search_results import UserSearchResults as UserSearchResults
    from .user_status import UserStatus as UserStatus
    from .user_suspension import UserSuspension as UserSuspension
    from .user_system_info import UserSystemInfo as UserSystemInfo
    from .user_v2 import UserV2 as UserV2
    from .v1_session import V1Session as V1Session
    from .v1_user_sessions import V1UserSessions as V1UserSessions
    from .v1im_attributes import V1IMAttributes as V1IMAttributes
    from .v1im_detail import V1IMDetail as V1IMDetail
    from .v2_admin_stream_attributes import V2AdminStreamAttributes as V2AdminStreamAttributes
    from .v2_admin_stream_filter import V2AdminStreamFilter as V2AdminStreamFilter
    from .v2_admin_stream_info import V2AdminStreamInfo as V2AdminStreamInfo
    from .v2_admin_stream_list import V2AdminStreamList as V2AdminStreamList
    from .v2_admin_stream_type import V2AdminStreamType as V2AdminStreamType
    from .v2_conversation_specific_stream_attributes import (
        V2ConversationSpecificStreamAttributes as V2ConversationSpecificStreamAttributes,
    )
    from .v2_member_info import V2MemberInfo as V2MemberInfo
    from .v2_member_user_detail import V2MemberUserDetail as V2MemberUserDetail
    from .v2_membership_list import V2MembershipList as V2MembershipList
    from .v2_presence import V2Presence as V2Presence
    from .v2_presence_status import V2PresenceStatus as V2PresenceStatus
    from .v2_room_attributes import V2RoomAttributes as V2RoomAttributes
    from .v2_room_detail import V2RoomDetail as V2RoomDetail
    from .v2_room_search_criteria import V2RoomSearchCriteria as V2RoomSearchCriteria
    from .v2_room_specific_stream_attributes import V2RoomSpecificStreamAttributes as V2RoomSpecificStreamAttributes
    from .v2_stream_attributes import V2StreamAttributes as V2StreamAttributes
    from .v2_stream_type import V2StreamType as V2StreamType
    from .v2_user_attributes import V2UserAttributes as V2UserAttributes
    from .v2_user_create import V2UserCreate as V2UserCreate
    from .v2_user_detail import V2UserDetail as V2UserDetail
    from .v2_user_key_request import V2UserKeyRequest as V2UserKeyRequest
    from .v2_user_list import V2UserList as V2UserList
    from .v2_user_presence import V2UserPresence as V2UserPresence
    from .v3_room_attributes import V3RoomAttributes as V3RoomAttributes
    from .v3_room_detail import V3RoomDetail as V3RoomDetail
    from .v3_room_search_results import V3RoomSearchResults as V3RoomSearchResults
    from .v3_user_detail import V3UserDetail as V3UserDetail
    from .visibility_restriction import VisibilityRestriction as VisibilityRestriction

_MODULES = {
    "AccountStatus": ".account_status",
    "AccountType": ".account_type",
    "AddGroupMember": ".add_group_member",
    "AdminStreamAttributes": ".admin_stream_attributes",
    "AdminStreamFilter": ".admin_stream_filter",
    "AdminStreamInfo": ".admin_stream_info",
    "AdminStreamKind": ".admin_stream_kind",
    "AdminStreamList": ".admin_stream_list",
    "AdminStreamType": ".admin_stream_type",
    "AppAuthenticationKey": ".app_authentication_key",
    "AppAuthenticationKeys": ".app_authentication_keys",
    "AppNotification": ".app_notification",
    "AppProperty": ".app_property",
    "AppSubscription": ".app_subscription",
    "AppUser": ".app_user",
    "AppUsersResponse": ".app_users_response",
    "ApplicationDetail": ".application_detail",
    "ApplicationInfo": ".application_info",
    "AttachmentPreview": ".attachment_preview",
    "AuditTrailEntry": ".audit_trail_entry",
    "AuditTrailPage": ".audit_trail_page",
    "AuthenticateExtensionAppRequest": ".authenticate_extension_app_request",
    "AuthenticateRequest": ".authenticate_request",
    "Avatar": ".avatar",
    "AvatarImages": ".avatar_images",
    "AvatarUpdate": ".avatar_update",
    "BaseGroupProfile": ".base_group_profile",
    "BaseGroupType": ".base_group_type",
    "BulkActionResult": ".bulk_action_result",
    "BulkResult": ".bulk_result",
    "CertInfoItem": ".cert_info_item",
    "CertificateKind": ".certificate_kind",
    "CertificateTrust": ".certificate_trust",
    "CompanyCert": ".company_cert",
    "CompanyCertAttributes": ".company_cert_attributes",
    "CompanyCertDetail": ".company_cert_detail",
    "CompanyCertInfo": ".company_cert_info",
    "CompanyCertStatus": ".company_cert_status",
    "CompanyCertSummary": ".company_cert_summary",
    "CompanyCertType": ".company_cert_type",
    "ConnectionStatus": ".connection_status",
    "ConnectionStatusFilter": ".connection_status_filter",
    "ConversationSpecificStreamAttributes": ".conversation_specific_stream_attributes",
    "CreateGroup": ".create_group",
    "DelegateAction": ".delegate_action",
    "DelegateChange": ".delegate_change",
    "Disclaimer": ".disclaimer",
    "DownloadReceiptCount": ".download_receipt_count",
    "EntitlementChange": ".entitlement_change",
    "Error": ".error",
    "ExtensionAppAuthenticateRequest": ".extension_app_authenticate_request",
    "ExtensionAppTokens": ".extension_app_tokens",
    "FacetedMatchCount": ".faceted_match_count",
    "Feature": ".feature",
    "FileExtension": ".file_extension",
    "FileExtensionSource": ".file_extension_source",
    "FileExtensionsResponse": ".file_extensions_response",
    "FollowersList": ".followers_list",
    "FollowersListResponse": ".followers_list_response",
    "FollowingListResponse": ".following_list_response",
    "GroupImplicitConnection": ".group_implicit_connection",
    "GroupInteractionTransfer": ".group_interaction_transfer",
    "GroupItem": ".group_item",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
    "GroupMemberStatus": ".group_member_status",
    "GroupOwnerType": ".group_owner_type",
    "GroupProfile": ".group_profile",
    "GroupStatus": ".group_status",
    "GroupSubType": ".group_sub_type",
    "GroupType": ".group_type",
    "GroupTypeList": ".group_type_list",
    "GroupVisibilityRestriction": ".group_visibility_restriction",
    "IMSystemInfo": ".im_system_info",
    "ImmutableRoomAttributes": ".immutable_room_attributes",
    "ImplicitConnection": ".implicit_connection",
    "InfoBarrierGroup": ".info_barrier_group",
    "InfoBarrierPolicy": ".info_barrier_policy",
    "InfoBarrierPolicyType": ".info_barrier_policy_type",
    "InteractionControl": ".interaction_control",
    "InteractionTarget": ".interaction_target",
    "InteractionTransfer": ".interaction_transfer",
    "Jwks": ".jwks",
    "JwtToken": ".jwt_token",
    "Languages": ".languages",
    "LogoutResponse": ".logout_response",
    "MemberInfo": ".member_info",
    "MembershipControl": ".membership_control",
    "MessageDetail": ".message_detail",
    "MessageDownloadReceiptCount": ".message_download_receipt_count",
    "MessageIds": ".message_ids",
    "MessageIdsFromStream": ".message_ids_from_stream",
    "MessageMetadataResponse": ".message_metadata_response",
    "MessageParent": ".message_parent",
    "MessageReceiptDetail": ".message_receipt_detail",
    "MessageReceiptDetailResponse": ".message_receipt_detail_response",
    "MessageReceiptUser": ".message_receipt_user",
    "MessageRelationship": ".message_relationship",
    "MessageStatus": ".message_status",
    "MessageStatusUser": ".message_status_user",
    "MessageStream": ".message_stream",
    "MessageSuppressionResponse": ".message_suppression_response",
    "MessageUser": ".message_user",
    "NameValuePair": ".name_value_pair",
    "OboAuthResponse": ".obo_auth_response",
    "PageMeta": ".page_meta",
    "PageSort": ".page_sort",
    "Pagination": ".pagination",
    "PaginationCursors": ".pagination_cursors",
    "Password": ".password",
    "PodAppEntitlement": ".pod_app_entitlement",
    "PodCertificate": ".pod_certificate",
    "Presence": ".presence",
    "PresenceCategory": ".presence_category",
    "Product": ".product",
    "ProfileControl": ".profile_control",
    "Protocol": ".protocol",
    "ReadGroup": ".read_group",
    "ReadGroupMember": ".read_group_member",
    "RoleDetail": ".role_detail",
    "RoomAttributes": ".room_attributes",
    "RoomCreate": ".room_create",
    "RoomDetail": ".room_detail",
    "RoomSearchCriteria": ".room_search_criteria",
    "RoomSearchResults": ".room_search_results",
    "RoomSortOrder": ".room_sort_order",
    "RoomSpecificStreamAttributes": ".room_specific_stream_attributes",
    "RoomSystemInfo": ".room_system_info",
    "RoomTag": ".room_tag",
    "SdlGroup": ".sdl_group",
    "SdlGroupMember": ".sdl_group_member",
    "SdlGroupType": ".sdl_group_type",
    "ServiceAccountManifest": ".service_account_manifest",
    "SessionInfo": ".session_info",
    "SortOrder": ".sort_order",
    "SsoConfiguration": ".sso_configuration",
    "Stream": ".stream",
    "StreamAttachmentItem": ".stream_attachment_item",
    "StreamAttributes": ".stream_attributes",
    "StreamFilter": ".stream_filter",
    "StreamKind": ".stream_kind",
    "StreamOrigin": ".stream_origin",
    "StreamPrivacy": ".stream_privacy",
    "StreamScope": ".stream_scope",
    "StreamStatus": ".stream_status",
    "StreamType": ".stream_type",
    "StringId": ".string_id",
    "SuccessResponse": ".success_response",
    "TextFormat": ".text_format",
    "Token": ".token",
    "TransferView": ".transfer_view",
    "UpdateGroup": ".update_group",
    "UploadGroupAvatar": ".upload_group_avatar",
    "User": ".user",
    "UserAppEntitlement": ".user_app_entitlement",
    "UserAppEntitlementPatch": ".user_app_entitlement_patch",
    "UserAttributes": ".user_attributes",
    "UserConnection": ".user_connection",
    "UserConnectionRequest": ".user_connection_request",
    "UserCreate": ".user_create",
    "UserDetail": ".user_detail",
    "UserError": ".user_error",
    "UserFilter": ".user_filter",
    "UserId": ".user_id",
    "UserSearchFilter": ".user_search_filter",
    "UserSearchQuery": ".user_search_query",
    "UserSearchResults": ".user_search_results",
    "UserStatus": ".user_status",
    "UserSuspension": ".user_suspension",
    "UserSystemInfo": ".user_system_info",
    "UserV2": ".user_v2",
    "V1Session": ".v1_session",
    "V1UserSessions": ".v1_user_sessions",
    "V1IMAttributes": ".v1im_attributes",
    "V1IMDetail": ".v1im_detail",
    "V2AdminStreamAttributes": ".v2_admin_stream_attributes",
    "V2AdminStreamFilter": ".v2_admin_stream_filter",
    "V2AdminStreamInfo": ".v2_admin_stream_info",
    "V2AdminStreamList": ".v2_admin_stream_list",
    "V2AdminStreamType": ".v2_admin_stream_type",
    "V2ConversationSpecificStreamAttributes": ".v2_conversation_specific_stream_attributes",
    "V2MemberInfo": ".v2_member_info",
    "V2MemberUserDetail": ".v2_member_user_detail",
    "V2MembershipList": ".v2_membership_list",
    "V2Presence": ".v2_presence",
    "V2PresenceStatus": ".v2_presence_status",
    "V2RoomAttributes": ".v2_room_attributes",
    "V2RoomDetail": ".v2_room_detail",
    "V2RoomSearchCriteria": ".v2_room_search_criteria",
    "V2RoomSpecificStreamAttributes": ".v2_room_specific_stream_attributes",
    "V2StreamAttributes": ".v2_stream_attributes",
    "V2StreamType": ".v2_stream_type",
    "V2UserAttributes": ".v2_user_attributes",
    "V2UserCreate": ".v2_user_create",
    "V2UserDetail": ".v2_user_detail",
    "V2UserKeyRequest": ".v2_user_key_request",
    "V2UserList": ".v2_user_list",
    "V2UserPresence": ".v2_user_presence",
    "V3RoomAttributes": ".v3_room_attributes",
    "V3RoomDetail": ".v3_room_detail",
    "V3RoomSearchResults": ".v3_room_search_results",
    "V3UserDetail": ".v3_user_detail",
    "VisibilityRestriction": ".visibility_restriction",
}


if not TYPE_CHECKING:  # or a checker would take any name for one of ours

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])


__all__ = [
    "AccountStatus",
    "AccountType",
    "AddGroupMember",
    "AdminStreamAttributes",
    "AdminStreamFilter",
    "AdminStreamInfo",
    "AdminStreamKind",
    "AdminStreamList",
    "AdminStreamType",
    "AppAuthenticationKey",
    "AppAuthenticationKeys",
    "ApplicationDetail",
    "ApplicationInfo",
    "AppNotification",
    "AppProperty",
    "AppSubscription",
    "AppUser",
    "AppUsersResponse",
    "AttachmentPreview",
    "AuditTrailEntry",
    "AuditTrailPage",
    "AuthenticateExtensionAppRequest",
    "AuthenticateRequest",
    "Avatar",
    "AvatarImages",
    "AvatarUpdate",
    "BaseGroupProfile",
    "BaseGroupType",
    "BulkActionResult",
    "BulkResult",
    "CertificateKind",
    "CertificateTrust",
    "CertInfoItem",
    "CompanyCert",
    "CompanyCertAttributes",
    "CompanyCertDetail",
    "CompanyCertInfo",
    "CompanyCertStatus",
    "CompanyCertSummary",
    "CompanyCertType",
    "ConnectionStatus",
    "ConnectionStatusFilter",
    "ConversationSpecificStreamAttributes",
    "CreateGroup",
    "DelegateAction",
    "DelegateChange",
    "Disclaimer",
    "DownloadReceiptCount",
    "EntitlementChange",
    "Error",
    "ExtensionAppAuthenticateRequest",
    "ExtensionAppTokens",
    "FacetedMatchCount",
    "Feature",
    "FileExtension",
    "FileExtensionSource",
    "FileExtensionsResponse",
    "FollowersList",
    "FollowersListResponse",
    "FollowingListResponse",
    "GroupImplicitConnection",
    "GroupInteractionTransfer",
    "GroupItem",
    "GroupList",
    "GroupMember",
    "GroupMemberStatus",
    "GroupOwnerType",
    "GroupProfile",
    "GroupStatus",
    "GroupSubType",
    "GroupType",
    "GroupTypeList",
    "GroupVisibilityRestriction",
    "ImmutableRoomAttributes",
    "ImplicitConnection",
    "IMSystemInfo",
    "InfoBarrierGroup",
    "InfoBarrierPolicy",
    "InfoBarrierPolicyType",
    "InteractionControl",
    "InteractionTarget",
    "InteractionTransfer",
    "Jwks",
    "JwtToken",
    "Languages",
    "LogoutResponse",
    "MemberInfo",
    "MembershipControl",
    "MessageDetail",
    "MessageDownloadReceiptCount",
    "MessageIds",
    "MessageIdsFromStream",
    "MessageMetadataResponse",
    "MessageParent",
    "MessageReceiptDetail",
    "MessageReceiptDetailResponse",
    "MessageReceiptUser",
    "MessageRelationship",
    "MessageStatus",
    "MessageStatusUser",
    "MessageStream",
    "MessageSuppressionResponse",
    "MessageUser",
    "NameValuePair",
    "OboAuthResponse",
    "PageMeta",
    "PageSort",
    "Pagination",
    "PaginationCursors",
    "Password",
    "PodAppEntitlement",
    "PodCertificate",
    "Presence",
    "PresenceCategory",
    "Product",
    "ProfileControl",
    "Protocol",
    "ReadGroup",
    "ReadGroupMember",
    "RoleDetail",
    "RoomAttributes",
    "RoomCreate",
    "RoomDetail",
    "RoomSearchCriteria",
    "RoomSearchResults",
    "RoomSortOrder",
    "RoomSpecificStreamAttributes",
    "RoomSystemInfo",
    "RoomTag",
    "SdlGroup",
    "SdlGroupMember",
    "SdlGroupType",
    "ServiceAccountManifest",
    "SessionInfo",
    "SortOrder",
    "SsoConfiguration",
    "Stream",
    "StreamAttachmentItem",
    "StreamAttributes",
    "StreamFilter",
    "StreamKind",
    "StreamOrigin",
    "StreamPrivacy",
    "StreamScope",
    "StreamStatus",
    "StreamType",
    "StringId",
    "SuccessResponse",
    "TextFormat",
    "Token",
    "TransferView",
    "UpdateGroup",
    "UploadGroupAvatar",
    "User",
    "UserAppEntitlement",
    "UserAppEntitlementPatch",
    "UserAttributes",
    "UserConnection",
    "UserConnectionRequest",
    "UserCreate",
    "UserDetail",
    "UserError",
    "UserFilter",
    "UserId",
    "UserSearchFilter",
    "UserSearchQuery",
    "UserSearchResults",
    "UserStatus",
    "UserSuspension",
    "UserSystemInfo",
    "UserV2",
    "V1IMAttributes",
    "V1IMDetail",
    "V1Session",
    "V1UserSessions",
    "V2AdminStreamAttributes",
    "V2AdminStreamFilter",
    "V2AdminStreamInfo",
    "V2AdminStreamList",
    "V2AdminStreamType",
    "V2ConversationSpecificStreamAttributes",
    "V2MemberInfo",
    "V2MembershipList",
    "V2MemberUserDetail",
    "V2Presence",
    "V2PresenceStatus",
    "V2RoomAttributes",
    "V2RoomDetail",
    "V2RoomSearchCriteria",
    "V2RoomSpecificStreamAttributes",
    "V2StreamAttributes",
    "V2StreamType",
    "V2UserAttributes",
    "V2UserCreate",
    "V2UserDetail",
    "V2UserKeyRequest",
    "V2UserList",
    "V2UserPresence",
    "V3RoomAttributes",
    "V3RoomDetail",
    "V3RoomSearchResults",
    "V3UserDetail",
    "VisibilityRestriction",
]
