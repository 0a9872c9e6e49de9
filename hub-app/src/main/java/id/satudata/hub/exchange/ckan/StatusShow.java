package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.metadata.IriSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What site this is. */
@Component
final class StatusShow implements Action {
    /** The release whose reading behaviour this API keeps to. */
    private static final String SPOKEN_VERSION = "2.11.0";

    private final CatalogIdentity identity;
    private final IriSpace space;

    StatusShow(CatalogIdentity identity, IriSpace space) {
        this.identity = identity;
        this.space = space;
    }

    @Override
    public String name() {
        return "status_show";
    }

    @Override
    public String help() {
        return "Title, address and version of this site.";
    }

    @Override
    public Object run(Parameters parameters) {
        return new Status(
                identity.title().in("id").orElse(""),
                identity.description().in("id").orElse(""),
                space.base().value(),
                identity.contactEmail().orElse(null),
                "id",
                List.of("dcat"),
                SPOKEN_VERSION);
    }

    /** The site as CKAN's monitoring shows it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Status(
            String siteTitle,
            String siteDescription,
            String siteUrl,
            @Nullable String errorEmailsTo,
            String localeDefault,
            List<String> extensions,
            String ckanVersion) {}
}
