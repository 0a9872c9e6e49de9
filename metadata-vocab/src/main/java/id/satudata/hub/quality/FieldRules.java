package id.satudata.hub.quality;

import static id.satudata.hub.quality.Dimension.KEUTUHAN;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.SatuData.Disclosure;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Which of the 35 fields of a Satu Data record are filled (keutuhan), one check a field, in the order of the record. What
 * the hub itself keeps of every entry counts as filled; what only some datasets need is asked of those.
 */
final class FieldRules {

    private static final String IDS = "https://w3id.org/satudata-hub/id/";
    private static final String KINDS_OF_STATISTIC = IDS + "jenis-statistik/";
    private static final String KINDS_OF_DATA = IDS + "jenis-data/";

    private static final List<Rule<About>> ALL = List.of(
            field("id-dataset", "identifier", says(DCTerms.identifier)),
            field("judul", "title", says(DCTerms.title)),
            field("deskripsi", "description", says(DCTerms.description)),
            field("kata-kunci", "keyword", says(DCAT.keyword)),
            field("urusan", "theme", says(DCAT.theme)),
            field("produsen-data", "creator", says(DCTerms.creator).or(role("produsen"))),
            field("pemilik-data", "qualifiedAttribution", role("pemilik")),
            field("walidata", "publisher", says(DCTerms.publisher).or(role("walidata"))),
            field("pembina-data", "qualifiedAttribution", role("pembina")),
            field("konsep", "standarData", it -> StandarData.hasConcept(it) && StandarData.hasDefinition(it)),
            field("klasifikasi", "klasifikasi", StandarData.has(HUB.klasifikasi)),
            field("satuan", "satuan", StandarData.has(HUB.ukuran).and(StandarData.has(HUB.satuan))),
            field("id-sds", "standarData", StandarData::hasCode),
            field("kegiatan", "wasGeneratedBy", it -> it.saysAny(PROV.wasGeneratedBy, HUB.variabel, HUB.indikator)),
            field("jenis-statistik", "type", it -> it.namesOf(DCTerms.type, KINDS_OF_STATISTIC)),
            field("jenis-data", "type", it -> it.namesOf(DCTerms.type, KINDS_OF_DATA)),
            field("cakupan-wilayah", "spatial", says(DCTerms.spatial)),
            field("cakupan-waktu", "temporal", says(DCTerms.temporal)),
            field("frekuensi", "accrualPeriodicity", says(DCTerms.accrualPeriodicity)),
            field("jadwal", "jadwalRilis", it -> it.saysAny(HUB.jadwalRilis, HUB.jadwalPemutakhiran)),
            field("tanggal", "issued", says(DCTerms.issued).and(says(DCTerms.modified))),
            field("klasifikasi-akses", "accessRights", says(DCTerms.accessRights)),
            field("klasifikasi-kip", "klasifikasiKIP", says(HUB.klasifikasiKIP)),
            asked("pengecualian", "dasarPengecualian", FieldRules::isExempt, FieldRules::saysWhyItIsExempt),
            field("data-pribadi", "kelasDataPribadi", says(HUB.kelasDataPribadi)),
            field("lisensi", "license", PrincipleRules.aFile(says(DCTerms.license))),
            field("kontak", "contactPoint", says(DCAT.contactPoint)),
            asked("data-prioritas", "dataPrioritas", FieldRules::isPriority, FieldRules::saysWhyItIsPriority),
            field("kode-referensi", "references", says(DCTerms.references)),
            field("arsitektur", "kodeRAD", it -> it.saysAny(HUB.kodeRAD, HUB.kodeDAD)),
            field("lokasi-simpan", "lokasiSimpan", says(HUB.lokasiSimpan)),
            field("distribusi", "distribution", says(DCAT.distribution)),
            field("status-tahap", "status", _ -> true),
            field("provenans", "wasDerivedFrom", FieldRules::saysItsOrigin),
            field("nilai-mutu", "hasQualityMeasurement", _ -> true));

    private FieldRules() {}

    static List<Rule<About>> all() {
        return ALL;
    }

    private static Rule<About> field(String name, String term, Predicate<About> filled) {
        return Rule.met(KEUTUHAN, "isi-" + name, 1, term, filled);
    }

    private static Rule<About> asked(String name, String term, Predicate<About> needed, Predicate<About> filled) {
        return Rule.of(
                KEUTUHAN,
                "isi-" + name,
                1,
                term,
                it -> needed.test(it) ? Answer.of(filled.test(it)) : Answer.NOT_APPLICABLE);
    }

    private static Predicate<About> says(Property property) {
        return it -> it.says(property);
    }

    private static Predicate<About> role(String code) {
        return dataset -> dataset.things(PROV.qualifiedAttribution)
                .anyMatch(it -> it.namesOf(DCAT.hadRole, IDS + "peran/" + code) && it.says(PROV.agent));
    }

    private static boolean isExempt(About it) {
        return it.namesOf(HUB.klasifikasiKIP, Disclosure.EXEMPT.value())
                || it.namesOf(DCTerms.accessRights, AccessRights.NON_PUBLIC.value());
    }

    private static boolean saysWhyItIsExempt(About it) {
        return it.says(HUB.dasarPengecualian) && it.says(HUB.ujiKonsekuensi);
    }

    private static boolean isPriority(About it) {
        return it.saysAny(HUB.dataPrioritas, HUB.kriteriaPrioritas);
    }

    private static boolean saysWhyItIsPriority(About it) {
        return it.says(HUB.dataPrioritas) && it.says(HUB.kriteriaPrioritas);
    }

    private static boolean saysItsOrigin(About it) {
        return it.saysAny(PROV.wasDerivedFrom, DCTerms.provenance, DCTerms.source, ADMS.identifier);
    }
}
