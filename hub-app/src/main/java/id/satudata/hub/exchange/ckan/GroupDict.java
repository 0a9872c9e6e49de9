package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An organisation, or a theme as CKAN's group, with all keys its clients look for.
 *
 * @param created CKAN requires the moment it was created, which nobody knows
 * @param packages only where a client asks for them
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record GroupDict(
        String id,
        String name,
        String title,
        String displayName,
        String type,
        @JsonProperty("is_organization") boolean organization,
        String description,
        String imageUrl,
        String imageDisplayUrl,
        String created,
        String approvalStatus,
        String state,
        long packageCount,
        int numFollowers,
        List<String> users,
        List<String> extras,
        List<String> groups,
        List<String> tags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PackageDict> packages) {

    static GroupDict of(Gathering it, @Nullable List<PackageDict> packages) {
        return new GroupDict(
                it.id(),
                it.name(),
                it.title(),
                it.title(),
                it.isOrganization() ? "organization" : "group",
                it.isOrganization(),
                "",
                "",
                "",
                PackageDict.OrganizationRef.NOT_KNOWN,
                "approved",
                "active",
                it.packages(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                packages);
    }
}
