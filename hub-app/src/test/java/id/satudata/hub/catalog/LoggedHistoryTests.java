package id.satudata.hub.catalog;

import static id.satudata.hub.catalog.Submissions.entry;
import static id.satudata.hub.catalog.Submissions.harvested;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.ConsequenceTest;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.InternalTerms;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of what is recorded for the government alone, nothing leaves with the past. */
class LoggedHistoryTests {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://data.example.go.id"));

    private final InMemoryRevisionLog log = new InMemoryRevisionLog();
    private final History history = new LoggedHistory(log, log, SPACE, new Concepts());

    @BeforeEach
    void recordTwoRevisions() {
        var catalog = Gate.over(log, log, SPACE);
        catalog.submit(kept("Rak 7", "Pejabat 9", "RAD.01.01"));
        catalog.submit(kept("Rak 8", "Pejabat 10", "RAD.01.02"));
    }

    @Test
    void internalTermsStayInTheLog() {
        assertThat(log.revision(entry("a"), 1))
                .hasValueSatisfying(it -> assertThat(it.content().text()).contains("Rak 7", "Pejabat 9"));

        var graph = history.graph(revision(1));

        assertThat(graph.contains(Node.ANY, HUB.kodeRAD.asNode(), NodeFactory.createLiteralString("RAD.01.01")))
                .isTrue();
        assertThat(graph.stream().filter(it -> InternalTerms.include(it.getPredicate())))
                .isEmpty();
        assertThat(graph.stream().map(Triple::toString).collect(joining("\n")))
                .doesNotContain("Rak 7", "Pejabat 9", HUB.UjiKonsekuensi.getURI());
    }

    @Test
    void theDifferenceInWordsSaysNothingOfThem() {
        assertThat(history.changes(revision(1), revision(2)))
                .extracting(FieldChange::field)
                .containsExactly("hub:kodeRAD");
    }

    private Revision revision(int number) {
        return history.revision(entry("a"), number).orElseThrow();
    }

    private static Submission kept(String place, String officer, String code) {
        var open = harvested("a", "Jumlah Penduduk");
        var none = SatuData.NONE;
        var test = new ConsequenceTest(
                Optional.of("1"), Optional.empty(), Optional.of(officer), Optional.empty(), Optional.empty());
        var satuData = new SatuData(
                List.of(),
                none.standards(),
                none.statistics(),
                new SatuData.Disclosure(Optional.empty(), List.of(), List.of(test), List.of()),
                new SatuData.Planning(
                        List.of(), none.planning().criterion(), List.of(code), List.of(), List.of(), List.of()),
                new SatuData.Keeping(List.of(place), List.of()));
        return new Submission(open.description().with(satuData), open.findings(), open.origin());
    }
}
