package id.satudata.hub.mapping.folder;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.dcat.SatuDataSayings;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.mapping.field.LanguageTags;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Reasons;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VCARD4;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a sidecar in plain JSON with the Indonesian names of the national metadata fields. */
public final class JsonSidecar {

    private static final String DEFAULT_LANGUAGE = "id";

    private final Concepts concepts;
    private final LanguageTags tags = new LanguageTags();
    private final JsonMapper mapper = JsonMapper.builder().build();

    public JsonSidecar(Concepts concepts) {
        this.concepts = concepts;
    }

    /** What the sidecar says of the entry. */
    public Graph read(Bytes content, Iri entry, Findings findings) throws UnreadableSidecar {
        var tree = tree(content);
        var dataset = new Sayings(GraphFactory.createDefaultGraph(), NodeFactory.createURI(entry.value()));
        dataset.type(DCAT.Dataset);
        var language = concepts.language(Members.text(tree.path("bahasa")))
                .map(tags::of)
                .orElse(DEFAULT_LANGUAGE);
        var satuData = new SatuDataMembers(tree, dataset, language);
        tree.properties().stream()
                .filter(it -> !AccessNames.include(it.getKey()) && !satuData.say(it.getKey(), it.getValue()))
                .forEach(it -> say(dataset, it.getKey(), it.getValue(), language, findings));
        SidecarRights.say(content, dataset);
        people(dataset, tree, language);
        return dataset.graph();
    }

    private JsonNode tree(Bytes content) throws UnreadableSidecar {
        try {
            var tree = mapper.readTree(content.toArray());
            if (tree == null || !tree.isObject()) {
                throw new UnreadableSidecar(Reasons.of("no-json-object"));
            }
            return tree;
        } catch (JacksonException e) {
            throw new UnreadableSidecar(String.valueOf(e.getOriginalMessage()), e);
        }
    }

    private static void say(Sayings dataset, String field, JsonNode value, String language, Findings findings) {
        switch (field) {
            case "idDataset" -> literals(dataset, DCTerms.identifier, value);
            case "judul" -> dataset.text(DCTerms.title, language, Members.text(value));
            case "judulEn" -> dataset.text(DCTerms.title, "en", Members.text(value));
            case "deskripsi" -> dataset.text(DCTerms.description, language, Members.text(value));
            case "deskripsiEn" -> dataset.text(DCTerms.description, "en", Members.text(value));
            case "kataKunci" -> Members.each(value, it -> dataset.text(DCAT.keyword, language, it));
            case "urusan" -> literals(dataset, DCAT.theme, value);
            case "produsenData", "walidata" -> {} // said together
            case "frekuensi" -> literals(dataset, DCTerms.accrualPeriodicity, value);
            case "tahun" -> dataset.literal(DCTerms.temporal, Members.text(value));
            case "cakupanWaktu" -> period(dataset, value);
            case "cakupanWilayah" -> literals(dataset, DCTerms.spatial, value);
            case "lisensi" -> literals(dataset, DCTerms.license, value);
            case "bahasa" -> literals(dataset, DCTerms.language, value);
            case "halaman" -> dataset.literal(DCAT.landingPage, Members.text(value));
            case "distribusi" -> new DistributionMembers(dataset, language).say(value);
            case "lainnya" ->
                value.properties().forEach(it -> dataset.other(it.getKey(), Members.whole(it.getValue())));
            case "kontak" -> contact(dataset, value, language);
            case "tanggalRilis" -> literals(dataset, DCTerms.issued, value);
            case "tanggalUbah" -> literals(dataset, DCTerms.modified, value);
            default -> {
                findings.info("field-unknown", field, field);
                dataset.other(field, Members.whole(value));
            }
        }
    }

    private static void literals(Sayings dataset, Property property, JsonNode value) {
        Members.each(value, it -> dataset.literal(property, it));
    }

    /** The custodian publishes; where none is named, the producer does. */
    private static void people(Sayings dataset, JsonNode tree, String language) {
        var producer = Members.text(tree.path("produsenData"));
        var custodian = Members.text(tree.path("walidata"));
        dataset.agent(DCTerms.publisher, language, custodian.isBlank() ? producer : custodian);
        if (!custodian.isBlank()) {
            dataset.agent(DCTerms.creator, language, producer);
            new SatuDataSayings(dataset, language).role("walidata", custodian);
        }
    }

    private static void period(Sayings dataset, JsonNode value) {
        if (!value.isObject()) {
            dataset.literal(DCTerms.temporal, Members.text(value));
            return;
        }
        var period = dataset.part(DCTerms.temporal);
        period.literal(DCAT.startDate, Members.text(value.path("mulai")));
        period.literal(DCAT.endDate, Members.text(value.path("selesai")));
    }

    private static void contact(Sayings dataset, JsonNode value, String language) {
        var contact = dataset.part(DCAT.contactPoint);
        contact.type(VCARD4.Organization);
        contact.text(VCARD4.fn, language, value.isObject() ? Members.text(value.path("nama")) : Members.text(value));
        contact.literal(VCARD4.hasEmail, Members.text(value.path("surel")));
        contact.literal(VCARD4.hasTelephone, Members.text(value.path("telepon")));
    }
}
