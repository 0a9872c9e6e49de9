package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The hub's own terms, for what no published vocabulary says; those of Indonesian regulations keep their Indonesian names. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class HUB {

    public static final String NS = "https://w3id.org/satudata-hub/ns#";

    public static final Resource StandarData = resource("StandarData");
    public static final Resource KegiatanStatistik = resource("KegiatanStatistik");
    public static final Resource VariabelStatistik = resource("VariabelStatistik");
    public static final Resource IndikatorStatistik = resource("IndikatorStatistik");
    public static final Resource UjiKonsekuensi = resource("UjiKonsekuensi");

    public static final Property name = property("name");
    public static final Property position = property("position");
    public static final Property rowCount = property("rowCount");
    public static final Property characterEncoding = property("characterEncoding");
    public static final Property unplaced = property("unplaced");
    public static final Property revision = property("revision");
    public static final Property sequence = property("sequence");
    public static final Property code = property("code");

    public static final Property standarData = property("standarData");
    public static final Property klasifikasi = property("klasifikasi");
    public static final Property ukuran = property("ukuran");
    public static final Property satuan = property("satuan");
    public static final Property variabel = property("variabel");
    public static final Property indikator = property("indikator");
    public static final Property levelEstimasi = property("levelEstimasi");
    public static final Property jadwalRilis = property("jadwalRilis");
    public static final Property jadwalPemutakhiran = property("jadwalPemutakhiran");
    public static final Property klasifikasiKIP = property("klasifikasiKIP");
    public static final Property dasarPengecualian = property("dasarPengecualian");
    public static final Property ujiKonsekuensi = property("ujiKonsekuensi");
    public static final Property kelasDataPribadi = property("kelasDataPribadi");
    public static final Property dataPrioritas = property("dataPrioritas");
    public static final Property kriteriaPrioritas = property("kriteriaPrioritas");
    public static final Property kodeRAD = property("kodeRAD");
    public static final Property kodeDAD = property("kodeDAD");
    public static final Property lokasiSimpan = property("lokasiSimpan");
    public static final Property cadangan = property("cadangan");

    public static final Property simbol = property("simbol");
    public static final Property satuanDasar = property("satuanDasar");
    public static final Property faktor = property("faktor");
    public static final Property skala = property("skala");
    public static final Property pembilang = property("pembilang");
    public static final Property penyebut = property("penyebut");
    public static final Property skalaPenyebut = property("skalaPenyebut");

    public static final Property konsep = property("konsep");
    public static final Property caraPengumpulan = property("caraPengumpulan");
    public static final Property metodePengumpulan = property("metodePengumpulan");
    public static final Property saranaPengumpulan = property("saranaPengumpulan");
    public static final Property unitPengumpulan = property("unitPengumpulan");
    public static final Property identitasRekomendasi = property("identitasRekomendasi");
    public static final Property idSDS = property("idSDS");
    public static final Property interpretasi = property("interpretasi");
    public static final Property rumus = property("rumus");
    public static final Property komposit = property("komposit");
    public static final Property isian = property("isian");
    public static final Property jenisUji = property("jenisUji");
    public static final Property pejabat = property("pejabat");
    public static final Property unitPenguji = property("unitPenguji");
    public static final Property jangkaWaktu = property("jangkaWaktu");

    private HUB() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
