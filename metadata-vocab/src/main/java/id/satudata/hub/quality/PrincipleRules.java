package id.satudata.hub.quality;

import static id.satudata.hub.quality.Dimension.INTEROPERABILITAS;
import static id.satudata.hub.quality.Dimension.KODE_REFERENSI;
import static id.satudata.hub.quality.Dimension.METADATA;
import static id.satudata.hub.quality.Dimension.STANDAR_DATA;

import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.vocabulary.CSVW;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** The four principles of Satu Data (Perpres 39/2019, articles 3 and 4). */
final class PrincipleRules {

    private final Concepts concepts;
    private final Formats formats;

    PrincipleRules(Concepts concepts) {
        this.concepts = concepts;
        this.formats = new Formats(concepts);
    }

    List<Rule<About>> standarData() {
        return List.of(
                Rule.met(STANDAR_DATA, "konsep", 20, "standarData", StandarData::hasConcept),
                Rule.met(STANDAR_DATA, "definisi", 20, "standarData", StandarData::hasDefinition),
                Rule.met(STANDAR_DATA, "klasifikasi", 20, "klasifikasi", StandarData.has(HUB.klasifikasi)),
                Rule.met(STANDAR_DATA, "ukuran", 20, "ukuran", StandarData.has(HUB.ukuran)),
                Rule.met(STANDAR_DATA, "satuan", 20, "satuan", StandarData.has(HUB.satuan)));
    }

    List<Rule<About>> metadata() {
        return List.of(
                Rule.met(METADATA, "judul", 20, "title", it -> it.says(DCTerms.title)),
                Rule.met(METADATA, "deskripsi", 20, "description", it -> it.says(DCTerms.description)),
                Rule.met(METADATA, "walidata", 20, "publisher", it -> it.says(DCTerms.publisher)),
                Rule.met(METADATA, "kontak", 20, "contactPoint", it -> it.says(DCAT.contactPoint)),
                Rule.met(METADATA, "kegiatan", 10, "wasGeneratedBy", it -> it.says(PROV.wasGeneratedBy)),
                Rule.met(METADATA, "variabel", 10, "variabel", it -> it.saysAny(HUB.variabel, HUB.indikator)));
    }

    List<Rule<About>> interoperabilitas() {
        return List.of(
                Rule.met(INTEROPERABILITAS, "format-terbuka", 25, "format", aFile(formats::areNonProprietary)),
                Rule.met(INTEROPERABILITAS, "terbaca-mesin", 25, "format", aFile(formats::areMachineReadable)),
                Rule.met(INTEROPERABILITAS, "struktur", 25, "tableSchema", aFile(it -> it.says(CSVW.tableSchema))),
                Rule.met(INTEROPERABILITAS, "semantik", 25, "theme", it -> knows(it, DCAT.theme)));
    }

    List<Rule<About>> kodeReferensi() {
        return List.of(
                Rule.met(KODE_REFERENSI, "kode-wilayah", 40, "spatial", it -> knows(it, DCTerms.spatial)),
                Rule.met(KODE_REFERENSI, "kode-urusan", 30, "theme", it -> isOf(it, DCAT.theme, concepts.affairs())),
                Rule.met(KODE_REFERENSI, "daftar-kode", 30, "references", it -> it.says(DCTerms.references)));
    }

    static Predicate<About> aFile(Predicate<About> condition) {
        return dataset -> dataset.things(DCAT.distribution).anyMatch(condition);
    }

    private boolean knows(About dataset, Property property) {
        return dataset.iris(property).anyMatch(it -> concepts.byIri(it).isPresent());
    }

    private static boolean isOf(About dataset, Property property, ConceptList list) {
        return dataset.iris(property).anyMatch(it -> list.byIri(it).isPresent());
    }
}
