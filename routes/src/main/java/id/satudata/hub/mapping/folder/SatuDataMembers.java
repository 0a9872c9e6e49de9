package id.satudata.hub.mapping.folder;

import id.satudata.hub.mapping.dcat.SatuDataSayings;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import tools.jackson.databind.JsonNode;

/** The members of a JSON sidecar that say what Satu Data asks beyond DCAT. */
final class SatuDataMembers {

    private static final Map<String, Property> LITERALS = Map.ofEntries(
            Map.entry("ukuran", HUB.ukuran),
            Map.entry("satuan", HUB.satuan),
            Map.entry("levelEstimasi", HUB.levelEstimasi),
            Map.entry("jadwalRilis", HUB.jadwalRilis),
            Map.entry("jadwalPemutakhiran", HUB.jadwalPemutakhiran),
            Map.entry("versi", DCAT3.version),
            Map.entry("dasarPengecualian", HUB.dasarPengecualian),
            Map.entry("dataPribadi", HUB.kelasDataPribadi),
            Map.entry("dataPrioritas", HUB.dataPrioritas),
            Map.entry("kodeRefDipakai", DCTerms.references),
            Map.entry("dataIndukDipakai", DCTerms.references),
            Map.entry("kodeRAD", HUB.kodeRAD),
            Map.entry("kodeDAD", HUB.kodeDAD),
            Map.entry("lokasiSimpan", HUB.lokasiSimpan),
            Map.entry("cadangan", HUB.cadangan));

    private final JsonNode tree;
    private final Sayings dataset;
    private final SatuDataSayings sayings;
    private final String language;

    SatuDataMembers(JsonNode tree, Sayings dataset, String language) {
        this.tree = tree;
        this.dataset = dataset;
        this.sayings = new SatuDataSayings(dataset, language);
        this.language = language;
    }

    /** Says the member, unless it is none of these. */
    boolean say(String field, JsonNode value) {
        if (AccessNames.tellTheClass(field)) {
            Members.wholes(value).forEach(it -> dataset.literal(HUB.klasifikasiKIP, it));
            return true;
        }
        switch (field) {
            case "pemilikData" -> roles("pemilik", value);
            case "walidataPendukung" -> roles("walidata-pendukung", value);
            case "pembinaData" -> roles("pembina", value);
            case "konsep", "definisi", "klasifikasi", "idSDS" -> standardOnce(field);
            case "standarData" ->
                Members.objects(value).forEach(it -> standard(it, dataset.part(HUB.standarData), true));
            case "jenisStatistik" -> Members.each(value, it -> sayings.kind("jenis-statistik", it));
            case "jenisData" -> Members.each(value, it -> sayings.kind("jenis-data", it));
            case "idMsKeg" -> Members.each(value, it -> coded(PROV.wasGeneratedBy, HUB.KegiatanStatistik, it));
            case "idMsVar" -> Members.each(value, it -> coded(HUB.variabel, HUB.VariabelStatistik, it));
            case "idMsInd" -> Members.each(value, it -> coded(HUB.indikator, HUB.IndikatorStatistik, it));
            case "kegiatan" -> Members.objects(value).forEach(this::activity);
            case "variabel" -> Members.objects(value).forEach(this::variable);
            case "indikator" -> Members.objects(value).forEach(this::indicator);
            case "ujiKonsekuensi" -> Members.objects(value).forEach(this::test);
            case "hakPakai" -> sayings.statement(DCTerms.rights, DCTerms.RightsStatement, Members.text(value));
            case "provenans" -> sayings.statement(DCTerms.provenance, DCTerms.ProvenanceStatement, Members.text(value));
            case "kriteriaPrioritas" -> dataset.text(HUB.kriteriaPrioritas, language, Members.text(value));
            default -> {
                return literals(field, value);
            }
        }
        return true;
    }

    private boolean literals(String field, JsonNode value) {
        var property = LITERALS.get(field);
        if (property != null) {
            Members.each(value, it -> dataset.literal(property, it));
        }
        return property != null;
    }

    private void roles(String code, JsonNode value) {
        Members.each(value, it -> sayings.role(code, it));
    }

    /** The flat members make up one standard, which the first of them says. */
    private void standardOnce(String field) {
        var first = Stream.of("konsep", "definisi", "klasifikasi", "idSDS")
                .filter(tree::has)
                .findFirst();
        if (first.filter(field::equals).isPresent()) {
            standard(tree, dataset.part(HUB.standarData), false);
        }
    }

    private void standard(JsonNode it, Sayings standard, boolean own) {
        standard.type(HUB.StandarData);
        standard.literal(SKOS.notation, Members.text(it.path("idSDS")));
        standard.text(SKOS.prefLabel, language, Members.text(it.path("konsep")));
        standard.text(SKOS.definition, language, Members.text(it.path("definisi")));
        Members.each(it.path("klasifikasi"), value -> standard.literal(HUB.klasifikasi, value));
        if (own) {
            quantity(it, standard);
        }
    }

    private static void quantity(JsonNode it, Sayings thing) {
        Members.each(it.path("ukuran"), value -> thing.literal(HUB.ukuran, value));
        Members.each(it.path("satuan"), value -> thing.literal(HUB.satuan, value));
    }

    private void coded(Property property, Resource type, String code) {
        if (!code.isBlank()) {
            sayings.form(property, type, Map.of()).literal(DCTerms.identifier, code);
        }
    }

    private void activity(JsonNode it) {
        var activity = form(PROV.wasGeneratedBy, HUB.KegiatanStatistik, it);
        activity.text(DCTerms.title, language, Members.text(it.path("judul")));
        activity.literal(DCTerms.identifier, Members.text(it.path("idMsKeg")));
        activity.literal(DCTerms.date, Members.text(it.path("tahun")));
        activity.literal(DCTerms.type, Members.text(it.path("jenisStatistik")));
        activity.literal(HUB.caraPengumpulan, Members.text(it.path("caraPengumpulan")));
        activity.literal(DCTerms.subject, Members.text(it.path("sektorKegiatan")));
        activity.literal(HUB.identitasRekomendasi, Members.text(it.path("identitasRekomendasi")));
    }

    private void variable(JsonNode it) {
        var variable = meaning(form(HUB.variabel, HUB.VariabelStatistik, it), it);
        variable.literal(DCTerms.identifier, Members.text(it.path("idMsVar")));
        variable.literal(HUB.idSDS, Members.text(it.path("idSDS")));
        quantity(it, variable);
    }

    private void indicator(JsonNode it) {
        var indicator = meaning(form(HUB.indikator, HUB.IndikatorStatistik, it), it);
        indicator.literal(DCTerms.identifier, Members.text(it.path("idMsInd")));
        indicator.text(HUB.interpretasi, language, Members.text(it.path("interpretasi")));
        indicator.text(HUB.rumus, language, Members.text(it.path("rumus")));
        indicator.literal(HUB.komposit, Members.text(it.path("komposit")));
        Members.each(it.path("levelEstimasi"), value -> indicator.literal(HUB.levelEstimasi, value));
        quantity(it, indicator);
    }

    private Sayings meaning(Sayings thing, JsonNode it) {
        thing.text(DCTerms.title, language, Members.text(it.path("nama")));
        thing.text(HUB.konsep, language, Members.text(it.path("konsep")));
        thing.text(SKOS.definition, language, Members.text(it.path("definisi")));
        return thing;
    }

    private void test(JsonNode it) {
        var test = dataset.part(HUB.ujiKonsekuensi);
        test.type(HUB.UjiKonsekuensi);
        test.literal(DCTerms.identifier, Members.text(it.path("nomor")));
        test.literal(HUB.jenisUji, Members.text(it.path("jenis")));
        test.literal(HUB.pejabat, Members.text(it.path("pejabat")));
        test.literal(HUB.unitPenguji, Members.text(it.path("unit")));
        test.literal(HUB.jangkaWaktu, Members.text(it.path("jangkaWaktu")));
    }

    private Sayings form(Property property, Resource type, JsonNode answers) {
        var all = new HashMap<String, JsonNode>();
        answers.properties().forEach(it -> all.put(it.getKey(), it.getValue()));
        return sayings.form(property, type, all);
    }
}
