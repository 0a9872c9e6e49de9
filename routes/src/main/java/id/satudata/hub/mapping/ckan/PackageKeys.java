package id.satudata.hub.mapping.ckan;

import java.util.Set;

/** The keys of CKAN's own package and resource dictionaries. */
final class PackageKeys {

    /** All keys of a package that are read, or that only repeat what another says. */
    static final Set<String> ALL = Set.of(
            "id",
            "name",
            "title",
            "notes",
            "url",
            "version",
            "author",
            "author_email",
            "maintainer",
            "maintainer_email",
            "license_id",
            "license_title",
            "license_url",
            "isopen",
            "type",
            "owner_org",
            "creator_user_id",
            "metadata_created",
            "metadata_modified",
            "private",
            "state",
            "num_resources",
            "num_tags",
            "organization",
            "groups",
            "tags",
            "extras",
            "resources",
            "relationships_as_subject",
            "relationships_as_object");

    /** Keys of a resource that are read, or that only repeat what another says. */
    static final Set<String> RESOURCE = Set.of(
            "id",
            "package_id",
            "position",
            "url",
            "name",
            "title",
            "description",
            "format",
            "mimetype",
            "hash",
            "size",
            "created",
            "last_modified",
            "metadata_modified",
            "revision_id",
            "resource_group_id");

    /** Keys of an organization that are read, or that tell nothing about a dataset. */
    static final Set<String> ORGANIZATION =
            Set.of("title", "display_name", "type", "is_organization", "approval_status", "state", "revision_id");

    private PackageKeys() {}
}
