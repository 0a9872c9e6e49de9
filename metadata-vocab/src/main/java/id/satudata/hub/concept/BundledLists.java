package id.satudata.hub.concept;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vocabularies that come with the hub, but for the regions. */
final class BundledLists {

    private static final List<String> NAMES = List.of(
            "access-right",
            "cara-pengumpulan",
            "dasar-pengecualian",
            "data-pribadi",
            "data-theme",
            "dataset-status",
            "distribution-status",
            "file-type",
            "frequency",
            "jenis-data",
            "jenis-statistik",
            "klasifikasi-kip",
            "language",
            "level-estimasi",
            "licence",
            "media-type",
            "metode-pengumpulan",
            "peran",
            "perangkat-daerah",
            "planned-availability",
            "sarana-pengumpulan",
            "satuan",
            "sektor-kegiatan",
            "tahap",
            "tingkat-instansi",
            "ukuran",
            "unit-pengumpulan",
            "urusan");

    private BundledLists() {}

    /** By their names in addresses. */
    static Map<String, ConceptList> read() {
        return NAMES.stream()
                .map(SkosFile::read)
                .collect(toMap(ConceptList::name, it -> it, (one, _) -> one, TreeMap::new));
    }
}
