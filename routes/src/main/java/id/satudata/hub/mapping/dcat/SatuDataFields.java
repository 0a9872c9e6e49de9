package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.vocabulary.HUB;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The fields of Satu Data whose values are single terms, of the dataset and of the things it has. */
final class SatuDataFields {

    private static final Pattern SDS = Pattern.compile("(?:SD|SP|ST|SE|UL)\\d{5}\\.\\d\\d\\.\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Concepts concepts;
    private final List<FieldRule> dataset;
    private final List<FieldRule> attribution;
    private final List<FieldRule> standard;
    private final List<FieldRule> activity;
    private final List<FieldRule> variable;
    private final List<FieldRule> indicator;

    SatuDataFields(Concepts concepts) {
        this.concepts = concepts;
        this.dataset = datasetRules();
        this.attribution = attributionRules();
        this.standard = standardRules();
        this.activity = activityRules();
        this.variable = variableRules();
        this.indicator = indicatorRules();
    }

    List<FieldRule> ofDataset() {
        return dataset;
    }

    List<FieldRule> ofAttribution() {
        return attribution;
    }

    List<FieldRule> ofStandard() {
        return standard;
    }

    List<FieldRule> ofActivity() {
        return activity;
    }

    List<FieldRule> ofVariable() {
        return variable;
    }

    List<FieldRule> ofIndicator() {
        return indicator;
    }

    private List<FieldRule> datasetRules() {
        return List.of(
                list(HUB.levelEstimasi, "level-estimasi"),
                list(HUB.klasifikasiKIP, "klasifikasi-kip"),
                list(HUB.dasarPengecualian, "dasar-pengecualian"),
                list(HUB.kelasDataPribadi, "data-pribadi"),
                new FieldRule(HUB.dataPrioritas, "year-invalid", Severity.WARNING, SatuDataFields::years),
                FieldRules.date(HUB.jadwalRilis),
                FieldRules.date(HUB.jadwalPemutakhiran),
                scheme(DCTerms.references));
    }

    private List<FieldRule> attributionRules() {
        return List.of(list(DCAT.hadRole, "peran"));
    }

    private List<FieldRule> standardRules() {
        return List.of(
                new FieldRule(SKOS.notation, "sds-invalid", Severity.WARNING, SatuDataFields::sds),
                scheme(HUB.klasifikasi),
                list(HUB.satuan, "satuan"));
    }

    private List<FieldRule> activityRules() {
        return List.of(
                new FieldRule(
                        DCTerms.date,
                        "year-invalid",
                        Severity.WARNING,
                        text -> Dates.read(text)
                                .map(it -> Reading.of(List.of(year(it.year()))))
                                .orElse(Reading.NOTHING)),
                list(DCTerms.type, "jenis-statistik"),
                list(DCTerms.subject, "sektor-kegiatan"),
                list(HUB.caraPengumpulan, "cara-pengumpulan"),
                list(HUB.metodePengumpulan, "metode-pengumpulan"),
                list(HUB.saranaPengumpulan, "sarana-pengumpulan"),
                list(HUB.unitPengumpulan, "unit-pengumpulan"));
    }

    private List<FieldRule> variableRules() {
        return List.of(new FieldRule(HUB.idSDS, "sds-invalid", Severity.WARNING, SatuDataFields::sds));
    }

    private List<FieldRule> indicatorRules() {
        return List.of(
                list(HUB.levelEstimasi, "level-estimasi"),
                new FieldRule(HUB.komposit, "answer-invalid", Severity.WARNING, SatuDataFields::truth));
    }

    /** A kind, of statistic or of data; which of both a dialect means it may say by the name of the list. */
    Reading kind(String text, String list) {
        var lists = list.isEmpty() ? Stream.of("jenis-statistik", "jenis-data") : Stream.of(list);
        return lists.map(it -> ListRule.read(text, ListRule.list(it, concepts)))
                .filter(it -> !it.terms().isEmpty())
                .findFirst()
                .orElse(Reading.NOTHING);
    }

    private FieldRule list(Property field, String list) {
        return ListRule.of(field, list, concepts);
    }

    /** A whole code list, by its address or by the name of one of ours. */
    private FieldRule scheme(Property field) {
        return new FieldRule(
                field,
                "concept-unknown",
                Severity.INFO,
                text -> concepts.list(text.strip())
                        .map(ConceptList::scheme)
                        .or(() -> WebAddresses.read(text))
                        .map(it -> Reading.of(List.of(NodeFactory.createURI(it.value()))))
                        .orElse(Reading.NOTHING));
    }

    private static Reading years(String text) {
        var years = Arrays.stream(text.split("[,;/\\s]+", -1))
                .filter(it -> !it.isEmpty())
                .toList();
        return years.stream().allMatch(it -> YEAR.matcher(it).matches())
                ? Reading.of(
                        years.stream().map(it -> year(Integer.parseInt(it))).toList())
                : Reading.NOTHING;
    }

    private static Node year(int year) {
        return FieldRules.date(PartialDate.year(year));
    }

    private static Reading sds(String text) {
        return SDS.matcher(text).matches() ? value(NodeFactory.createLiteralString(text)) : Reading.NOTHING;
    }

    private static Reading truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "ya", "yes", "true" -> value(NodeFactory.createLiteralByValue(true));
            case "0", "2", "tidak", "no", "false" -> value(NodeFactory.createLiteralByValue(false));
            default -> Reading.NOTHING;
        };
    }

    private static Reading value(Node value) {
        return Reading.of(List.of(value));
    }
}
