package id.satudata.hub.mapping.folder;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.LanguageTags;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Iri;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VCARD4;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a sidecar in plain JSON with the Indonesian names of the national metadata fields. */
final class JsonSidecar {

    private static final String DEFAULT_LANGUAGE = "id";

    private final Concepts concepts;
    private final LanguageTags tags = new LanguageTags();
    private final JsonMapper mapper = JsonMapper.builder().build();

    JsonSidecar(Concepts concepts) {
        this.concepts = concepts;
    }

    Graph read(Bytes content, Iri entry, Findings findings) throws UnreadableSidecar {
        var tree = tree(content);
        var dataset = new Sayings(GraphFactory.createDefaultGraph(), NodeFactory.createURI(entry.value()));
        dataset.type(DCAT.Dataset);
        var language =
                concepts.language(text(tree.path("bahasa"))).map(tags::of).orElse(DEFAULT_LANGUAGE);
        tree.properties().forEach(it -> say(dataset, it.getKey(), it.getValue(), language, findings));
        return dataset.graph();
    }

    private JsonNode tree(Bytes content) throws UnreadableSidecar {
        try {
            var tree = mapper.readTree(content.toArray());
            if (tree == null || !tree.isObject()) {
                throw new UnreadableSidecar("it is not a JSON object");
            }
            return tree;
        } catch (JacksonException e) {
            throw new UnreadableSidecar(String.valueOf(e.getOriginalMessage()), e);
        }
    }

    private static void say(Sayings dataset, String field, JsonNode value, String language, Findings findings) {
        switch (field) {
            case "judul" -> dataset.text(DCTerms.title, language, text(value));
            case "judulEn" -> dataset.text(DCTerms.title, "en", text(value));
            case "deskripsi" -> dataset.text(DCTerms.description, language, text(value));
            case "deskripsiEn" -> dataset.text(DCTerms.description, "en", text(value));
            case "kataKunci" -> each(value, it -> dataset.text(DCAT.keyword, language, it));
            case "urusan" -> literals(dataset, DCAT.theme, value);
            case "produsenData" -> publisher(dataset, text(value), language);
            case "frekuensi" -> literals(dataset, DCTerms.accrualPeriodicity, value);
            case "tahun" -> dataset.literal(DCTerms.temporal, text(value));
            case "cakupanWaktu" -> period(dataset, value);
            case "cakupanWilayah" -> literals(dataset, DCTerms.spatial, value);
            case "lisensi" -> literals(dataset, DCTerms.license, value);
            case "akses" -> literals(dataset, DCTerms.accessRights, value);
            case "bahasa" -> literals(dataset, DCTerms.language, value);
            case "kontak" -> contact(dataset, value, language);
            case "tanggalRilis" -> literals(dataset, DCTerms.issued, value);
            case "tanggalUbah" -> literals(dataset, DCTerms.modified, value);
            case "ukuran", "satuan", "idSDS" -> dataset.other(field, whole(value));
            default -> {
                findings.info("field-unknown", field, field);
                dataset.other(field, whole(value));
            }
        }
    }

    private static void literals(Sayings dataset, Property property, JsonNode value) {
        each(value, it -> dataset.literal(property, it));
    }

    private static void publisher(Sayings dataset, String name, String language) {
        if (!name.isBlank()) {
            var publisher = dataset.part(DCTerms.publisher);
            publisher.type(FOAF.Agent);
            publisher.text(FOAF.name, language, name);
        }
    }

    private static void period(Sayings dataset, JsonNode value) {
        if (!value.isObject()) {
            dataset.literal(DCTerms.temporal, text(value));
            return;
        }
        var period = dataset.part(DCTerms.temporal);
        period.literal(DCAT.startDate, text(value.path("mulai")));
        period.literal(DCAT.endDate, text(value.path("selesai")));
    }

    private static void contact(Sayings dataset, JsonNode value, String language) {
        var contact = dataset.part(DCAT.contactPoint);
        contact.type(VCARD4.Organization);
        contact.text(VCARD4.fn, language, value.isObject() ? text(value.path("nama")) : text(value));
        contact.literal(VCARD4.hasEmail, text(value.path("surel")));
        contact.literal(VCARD4.hasTelephone, text(value.path("telepon")));
    }

    private static void each(JsonNode value, Consumer<String> action) {
        if (value.isArray()) {
            value.values().forEach(it -> action.accept(text(it)));
        } else {
            action.accept(text(value));
        }
    }

    private static String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        return value.isNumber() || value.isBoolean() ? value.toString() : "";
    }

    private static String whole(JsonNode value) {
        return value.isContainer() && !value.isEmpty() ? value.toString() : text(value);
    }
}
