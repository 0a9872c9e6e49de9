package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.mapping.field.AccessClasses;
import id.satudata.hub.mapping.field.AgencyRegister;
import id.satudata.hub.mapping.field.ByteSizes;
import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.Emails;
import id.satudata.hub.mapping.field.Formats;
import id.satudata.hub.mapping.field.Frequencies;
import id.satudata.hub.mapping.field.Languages;
import id.satudata.hub.mapping.field.Licences;
import id.satudata.hub.mapping.field.Numbers;
import id.satudata.hub.mapping.field.Periods;
import id.satudata.hub.mapping.field.Telephones;
import id.satudata.hub.mapping.field.TitlePeriods;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VCARD4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reads each row of its table as the table says, and causes the finding written there. */
class RuleTablesTests {

    private static final Duration LONG = Duration.ofSeconds(2);

    static List<RuleTable> tables() {
        return List.of(
                dataset(
                        "dates",
                        DCTerms.issued,
                        it -> Dates.read(it).map(PartialDate::lexical).orElse("")),
                dataset("periods", DCTerms.temporal, it -> span(Periods.read(it))),
                new RuleTable("title-periods", "temporal", it -> span(TitlePeriods.read(it)), RuleTablesTests::title),
                new RuleTable("numbers", "", it -> number(Numbers.read(it)), (_, _, _) -> {}),
                distribution(
                        "byte-sizes",
                        DCAT.byteSize,
                        it -> ByteSizes.read(it).map(String::valueOf).orElse("")),
                dataset(
                        "frequencies",
                        DCTerms.accrualPeriodicity,
                        it -> code(new Frequencies(Samples.CONCEPTS).read(it))),
                dataset("licences", DCTerms.license, it -> code(new Licences(Samples.CONCEPTS).read(it))),
                distribution("formats", DCTerms.format, it -> code(new Formats(Samples.CONCEPTS).read(it))),
                dataset(
                        "languages",
                        DCTerms.language,
                        it -> new Languages(Samples.CONCEPTS)
                                .all(it).stream().map(Concept::code).collect(Collectors.joining(" "))),
                dataset(
                        "access-classes",
                        DCTerms.accessRights,
                        it -> code(new AccessClasses(Samples.CONCEPTS).read(it))),
                contact("emails", VCARD4.hasEmail, it -> String.join(" ", Emails.all(it))),
                contact("telephones", VCARD4.hasTelephone, it -> String.join(" ", Telephones.all(it))),
                dataset("agencies", DCTerms.publisher, new AgencyRegister(Samples.CONCEPTS, "", List.of())),
                dataset("regions", DCTerms.spatial, it -> code(Samples.CONCEPTS.region(it))));
    }

    private static RuleTable dataset(String name, Property field, AgencyRegister register) {
        return dataset(name, field, it -> register.read(it).orElse(""));
    }

    private static RuleTable dataset(String name, Property field, Function<String, String> rule) {
        return new RuleTable(
                name,
                field.getLocalName(),
                rule,
                (graph, dataset, text) -> graph.add(dataset, field.asNode(), literal(text)));
    }

    private static RuleTable distribution(String name, Property field, Function<String, String> rule) {
        return new RuleTable(name, field.getLocalName(), rule, (graph, dataset, text) -> {
            var distribution = NodeFactory.createBlankNode();
            graph.add(dataset, DCAT.distribution.asNode(), distribution);
            graph.add(distribution, field.asNode(), literal(text));
        });
    }

    private static RuleTable contact(String name, Property field, Function<String, String> rule) {
        return new RuleTable(name, "contactPoint", rule, (graph, dataset, text) -> {
            var contact = NodeFactory.createBlankNode();
            graph.add(dataset, DCAT.contactPoint.asNode(), contact);
            graph.add(contact, RDF.type.asNode(), VCARD4.Organization.asNode());
            graph.add(contact, field.asNode(), literal(text));
        });
    }

    private static void title(org.apache.jena.graph.Graph graph, Node dataset, String text) {
        graph.delete(dataset, DCTerms.title.asNode(), literal("Judul"));
        graph.add(dataset, DCTerms.title.asNode(), literal(text));
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static String code(Optional<Concept> concept) {
        return concept.map(Concept::code).orElse("");
    }

    private static String span(Optional<PeriodOfTime> span) {
        return span.stream()
                .flatMap(it -> Stream.of(it.start(), it.end()))
                .flatMap(Optional::stream)
                .map(PartialDate::lexical)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private static String number(Numbers.Reading reading) {
        return switch (reading) {
            case Numbers.Reading.Exact it -> it.value().toPlainString();
            case Numbers.Reading.Ambiguous it ->
                it.indonesian().toPlainString() + " | " + it.english().toPlainString();
            case Numbers.Reading.None _ -> "";
        };
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsEveryRowAsTheTableSays(RuleTable table) throws IOException {
        var wrong = new ArrayList<String>();
        var rows = table.rows();
        for (var row : rows) {
            var start = System.nanoTime();
            var read = table.rule().apply(row.raw());
            var took = Duration.ofNanos(System.nanoTime() - start);
            if (!read.equals(row.expected())) {
                wrong.add("%s: is read as “%s”, not “%s”".formatted(row.written(), read, row.expected()));
            }
            if (took.compareTo(LONG) > 0) {
                wrong.add("%s: takes %s".formatted(row.written(), took));
            }
        }
        System.out.printf("%s: %d rows%n", table, rows.size());
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void causesTheFindingOfEveryRow(RuleTable table) throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : table.rows()) {
            var found = table.findings(row.raw());
            if (!table.field().isEmpty() && !found.equals(row.finding().replace("unchanged", ""))) {
                wrong.add("%s: causes “%s”, not “%s”".formatted(row.written(), found, row.finding()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void haveAtLeastFourHundredRows() throws IOException {
        int rows = 0;
        for (var table : tables()) {
            rows += table.rows().size();
        }
        System.out.println(rows + " rows in " + tables().size() + " tables");
        assertThat(rows).isGreaterThanOrEqualTo(400);
    }
}
