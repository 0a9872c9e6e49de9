package id.satudata.hub.exchange.openapi;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Slug;
import java.util.List;

/**
 * What the form for the registration of an API at the national service bus (SPLP) asks for, for each API that other systems
 * use.
 */
record ApiCatalogue(String publisher, List<Line> apis) {

    /**
     * One API.
     *
     * @param context a path nobody else at the bus has
     * @param endpoint what the paths of its description go on from
     * @param openapi address of its description
     */
    record Line(String name, String context, String version, String description, String endpoint, String openapi) {}

    static ApiCatalogue of(OpenApi document, CatalogIdentity identity, IriSpace space) {
        var title = identity.title().in("id").orElse("satu-data");
        return new ApiCatalogue(
                identity.publisher(),
                document.apis().stream()
                        .filter(OpenApi.Api::isForOthers)
                        .map(it -> line(it, title, space))
                        .toList());
    }

    private static Line line(OpenApi.Api api, String title, IriSpace space) {
        return new Line(
                title + " – " + api.title(),
                "/" + Slug.of(title).value() + "/" + api.name(),
                OpenApiDoor.VERSION,
                api.description(),
                space.base().value(),
                space.at("/api/openapi/" + api.name() + ".json").value());
    }
}
