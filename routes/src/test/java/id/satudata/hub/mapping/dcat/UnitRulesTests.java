package id.satudata.hub.mapping.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.StatementIndex;
import id.satudata.hub.vocabulary.HUB;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class UnitRulesTests {

    private static final UnitRules RULES = new UnitRules(new Concepts());
    private static final String UNIT = "https://w3id.org/satudata-hub/id/satuan/";
    private static final Iri ENTRY = Iri.of("https://hub.contoh.go.id/dataset/1");

    private final Findings findings = new Findings();
    private final WorkingGraph graph =
            new WorkingGraph(new StatementIndex(), NodeFactory.createURI(ENTRY.value()), findings);

    @Test
    void writesTheConceptsOfAListOfUnits() {
        say(HUB.satuan, "Orang; Prosentase (%)");

        apply();

        assertThat(said(HUB.satuan)).containsExactly(UNIT + "orang", UNIT + "persen");
        assertThat(findings.toList()).extracting(Finding::code).containsExactly("value-read");
        assertThat(quoted()).isEmpty();
    }

    @Test
    void needsNoNoteForWordsOfTheList() {
        say(HUB.satuan, "orang; persen");
        say(HUB.ukuran, "Jumlah");

        apply();

        assertThat(findings.toList()).isEmpty();
    }

    @Test
    void neverDropsAScale() {
        say(HUB.satuan, "dalam juta Rp");

        apply();

        assertThat(said(HUB.satuan)).containsExactly(UNIT + "juta-rupiah");
    }

    @Test
    void quotesWhatIsAmbiguousBesideWhatIsCertain() {
        say(HUB.satuan, "Ton/m3; Persen");

        apply();

        assertThat(said(HUB.satuan)).containsExactly(UNIT + "persen");
        assertThat(quoted()).containsExactly("Ton/m3; Persen");
        assertThat(findings.toList()).extracting(Finding::code).containsExactly("unit-ambiguous");
    }

    @Test
    void quotesWhatIsUnknown() {
        say(HUB.satuan, "entah apa");
        say(HUB.ukuran, "entah apa");

        apply();

        assertThat(said(HUB.satuan)).isEmpty();
        assertThat(said(HUB.ukuran)).isEmpty();
        assertThat(quoted()).hasSize(2);
        assertThat(findings.toList())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("unit-unknown", "measure-unknown");
    }

    @Test
    void quotesAnUnderstoodUnitThatHasNoCode() {
        say(HUB.satuan, "triliun ekor per menit");

        apply();

        assertThat(said(HUB.satuan)).isEmpty();
        assertThat(quoted()).containsExactly("triliun ekor per menit");
        assertThat(findings.toList()).extracting(Finding::code).containsExactly("unit-unlisted");
    }

    @Test
    void saysThatItRepairedText() {
        say(HUB.satuan, "Âµgram/m3");

        apply();

        assertThat(said(HUB.satuan)).containsExactly(UNIT + "mikrogram-per-m3");
        assertThat(findings.toList()).extracting(Finding::code).containsExactly("text-repaired", "value-read");
    }

    @Test
    void leavesConceptsAsTheyAre() {
        graph.add(graph.entry(), HUB.satuan, NodeFactory.createURI(UNIT + "ha"));
        graph.add(graph.entry(), HUB.satuan, NodeFactory.createURI("https://lain.contoh.org/satuan/x"));

        apply();

        assertThat(said(HUB.satuan)).containsExactly("https://lain.contoh.org/satuan/x", UNIT + "ha");
        assertThat(findings.toList()).isEmpty();
    }

    @Test
    void readsTheUnitsOfStandardsToo() {
        var standard = NodeFactory.createURI(ENTRY.value() + "/standar");
        graph.add(graph.entry(), HUB.standarData, standard);
        graph.add(standard, HUB.satuan, "Kwh");

        apply();

        assertThat(graph.objects(standard, HUB.satuan)).containsExactly(NodeFactory.createURI(UNIT + "kwh"));
    }

    private void say(Property field, String text) {
        graph.add(graph.entry(), field, text);
    }

    private void apply() {
        RULES.apply(graph, new Things(ENTRY));
    }

    private List<String> said(Property field) {
        return graph.objects(graph.entry(), field).stream().map(Node::toString).toList();
    }

    private List<String> quoted() {
        return graph.objects(graph.entry(), HUB.unplaced).stream()
                .flatMap(it -> graph.objects(it, RDF.object).stream())
                .map(Node::getLiteralLexicalForm)
                .toList();
    }
}
