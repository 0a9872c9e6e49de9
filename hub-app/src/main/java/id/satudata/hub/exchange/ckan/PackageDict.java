package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A dataset with every key CKAN gives its packages; what clients' schemas want as text is never null. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record PackageDict(
        String id,
        String name,
        String title,
        String notes,
        @Nullable String url,
        @Nullable String version,
        String author,
        String authorEmail,
        String maintainer,
        String maintainerEmail,
        String licenseId,
        String licenseTitle,
        @Nullable String licenseUrl,
        @JsonProperty("isopen") boolean open,
        String type,
        @Nullable String ownerOrg,
        @Nullable String creatorUserId,
        String metadataCreated,
        String metadataModified,
        @JsonProperty("private") boolean hidden,
        String state,
        int numResources,
        int numTags,
        @Nullable OrganizationRef organization,
        List<GroupRef> groups,
        List<Tag> tags,
        List<Extra> extras,
        List<ResourceDict> resources,
        List<String> relationshipsAsSubject,
        List<String> relationshipsAsObject) {

    /** The publishing organisation, in short. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record OrganizationRef(
            String id,
            String name,
            String title,
            String type,
            @JsonProperty("is_organization") boolean organization,
            String description,
            String imageUrl,
            String created,
            String approvalStatus,
            String state) {
        static final String NOT_KNOWN = "1970-01-01T00:00:00.000000";

        static OrganizationRef of(Organization it) {
            return new OrganizationRef(
                    it.id(), it.name(), it.publisher(), "organization", true, "", "", NOT_KNOWN, "approved", "active");
        }
    }

    /** A theme, as CKAN knows groups. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record GroupRef(
            String id, String name, String title, String displayName, String description, String imageDisplayUrl) {}

    /** A keyword. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Tag(
            String id,
            String name,
            String displayName,
            @Nullable String vocabularyId,
            String state) {
        static Tag of(String name) {
            return new Tag(Names.id("tag", name), name, name, null, "active");
        }
    }

    /** What CKAN has no key for. */
    record Extra(String key, String value) {}
}
