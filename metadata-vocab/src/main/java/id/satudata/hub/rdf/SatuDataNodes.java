package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Attribution;
import id.satudata.hub.metadata.ConsequenceTest;
import id.satudata.hub.metadata.DataStandard;
import id.satudata.hub.metadata.StatisticalActivity;
import id.satudata.hub.metadata.StatisticalIndicator;
import id.satudata.hub.metadata.StatisticalVariable;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The nested things that only Satu Data knows, as RDF. */
final class SatuDataNodes {

    private final NestedNodes nested;
    private final Skolems skolems;

    SatuDataNodes(NestedNodes nested) {
        this.nested = nested;
        this.skolems = nested.skolems();
    }

    NestedNode attribution(Attribution it) {
        var agent = nested.agent(it.agent());
        return new NodeContent()
                .type(PROV.Attribution)
                .add(DCAT.hadRole, Terms.iri(it.role()))
                .skolemized(skolems, agent.node().getURI())
                .with(PROV.agent.asNode(), List.of(agent));
    }

    /** A standard is a concept too, once it has a label. */
    NestedNode standard(DataStandard it) {
        var content = new NodeContent()
                .type(HUB.StandarData)
                .say(SKOS.notation, it.code())
                .add(SKOS.prefLabel, it.concept())
                .add(SKOS.definition, it.definition())
                .add(HUB.klasifikasi, it.classifications())
                .add(HUB.ukuran, it.measures())
                .add(HUB.satuan, it.units());
        if (!it.concept().isEmpty()) {
            content.type(SKOS.Concept);
        }
        return content.named(it.iri(), skolems);
    }

    NestedNode activity(StatisticalActivity it) {
        var content = new NodeContent()
                .type(PROV.Activity)
                .type(HUB.KegiatanStatistik)
                .say(DCTerms.identifier, it.code())
                .add(DCTerms.title, it.title())
                .add(DCTerms.type, it.kind())
                .add(DCTerms.subject, it.sector())
                .say(HUB.identitasRekomendasi, it.recommendation())
                .add(HUB.caraPengumpulan, it.collection().way())
                .add(HUB.metodePengumpulan, it.collection().methods())
                .add(HUB.saranaPengumpulan, it.collection().instruments())
                .add(HUB.unitPengumpulan, it.collection().units());
        it.year().ifPresent(year -> content.add(DCTerms.date, Terms.date(year)));
        return answered(content, it.answers()).named(it.iri(), skolems);
    }

    NestedNode variable(StatisticalVariable it) {
        var content = new NodeContent()
                .type(HUB.VariabelStatistik)
                .say(DCTerms.identifier, it.code())
                .add(HUB.ukuran, it.measures())
                .add(HUB.satuan, it.units())
                .say(HUB.idSDS, it.standardCode());
        return answered(meaning(content, it.meaning()), it.answers()).named(it.iri(), skolems);
    }

    NestedNode indicator(StatisticalIndicator it) {
        var content = new NodeContent()
                .type(HUB.IndikatorStatistik)
                .say(DCTerms.identifier, it.code())
                .add(HUB.interpretasi, it.interpretation())
                .add(HUB.rumus, it.formula())
                .add(HUB.ukuran, it.measures())
                .add(HUB.satuan, it.units())
                .add(HUB.levelEstimasi, it.levels());
        it.composite().ifPresent(composite -> content.add(HUB.komposit, Terms.truth(composite)));
        return answered(meaning(content, it.meaning()), it.answers()).named(it.iri(), skolems);
    }

    NestedNode test(ConsequenceTest it) {
        return new NodeContent()
                .type(HUB.UjiKonsekuensi)
                .say(DCTerms.identifier, it.number())
                .say(HUB.jenisUji, it.kind())
                .say(HUB.pejabat, it.officer())
                .say(HUB.unitPenguji, it.unit())
                .say(HUB.jangkaWaktu, it.term())
                .skolemized(skolems);
    }

    private static NodeContent meaning(NodeContent content, StatisticalVariable.Meaning it) {
        return content.add(DCTerms.title, it.name())
                .add(HUB.konsep, it.concept())
                .add(SKOS.definition, it.definition());
    }

    private static NodeContent answered(NodeContent content, Optional<String> answers) {
        return content.say(HUB.isian, answers);
    }
}
