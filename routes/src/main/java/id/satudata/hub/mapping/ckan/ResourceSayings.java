package id.satudata.hub.mapping.ckan;

import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.mapping.json.Json;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.SPDX;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.databind.JsonNode;

/** One resource of a package as a distribution. */
final class ResourceSayings {

    private static final Set<String> SERVICES = Set.of("api", "rest", "wms", "wfs", "sparql");

    private final Sayings distribution;
    private final String language;

    ResourceSayings(Sayings distribution, String language) {
        this.distribution = distribution;
        this.language = language;
    }

    void say(JsonNode resource, int position) {
        distribution.type(DCAT.Distribution);
        distribution.add(HUB.position, NodeFactory.createLiteralDT(Integer.toString(position), XSDDatatype.XSDinteger));
        distribution.text(DCTerms.title, language, Json.firstText(resource, List.of("name", "title")));
        distribution.text(DCTerms.description, language, Json.text(resource, "description"));
        distribution.literal(DCTerms.format, Json.text(resource, "format"));
        distribution.literal(DCAT.mediaType, Json.text(resource, "mimetype"));
        distribution.literal(DCAT.byteSize, Json.text(resource, "size"));
        distribution.literal(SPDX.checksum, Json.text(resource, "hash"));
        distribution.literal(DCTerms.issued, Json.text(resource, "created"));
        distribution.literal(DCTerms.modified, Json.firstText(resource, List.of("last_modified", "metadata_modified")));
        address(resource);
        RightSayings.sayOfFile(distribution, resource);
        resource.properties().stream()
                .filter(it -> !PackageKeys.RESOURCE.contains(it.getKey()))
                .forEach(it -> leftOver(it.getKey(), Json.whole(it.getValue())));
    }

    /** The one address of a resource is the file itself, unless it is a page or a service. */
    private void address(JsonNode resource) {
        var url = Json.text(resource, "url");
        distribution.literal(DCAT.accessURL, url);
        if (isService(resource)) {
            WebAddresses.read(url).ifPresent(it -> {
                var service = distribution.part(DCAT.accessService);
                service.type(DCAT.DataService);
                service.text(DCTerms.title, language, Json.firstText(resource, List.of("name", "title")));
                service.add(DCAT.endpointURL, NodeFactory.createURI(it.value()));
            });
        } else if (WebAddresses.read(url).isPresent() && !isPage(resource)) {
            distribution.literal(DCAT.downloadURL, url);
        }
    }

    private static boolean isService(JsonNode resource) {
        return Json.text(resource, "resource_type").equalsIgnoreCase("api")
                || SERVICES.contains(Json.text(resource, "format").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPage(JsonNode resource) {
        return Json.text(resource, "format").strip().equalsIgnoreCase("html");
    }

    private void leftOver(String key, String value) {
        distribution.other(key, key.equals("state") && value.equals("active") ? "" : value);
    }
}
