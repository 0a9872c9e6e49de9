package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The statistical activity that made the data (hub:KegiatanStatistik), as MS-Keg of Peraturan BPS 5/2020 describes it.
 *
 * @param iri its own IRI where it has one
 * @param code its number in the national register (idMsKeg)
 * @param kind basic, sectoral or special (dct:type)
 * @param sector what it is about (dct:subject)
 * @param recommendation what identifies the recommendation of BPS
 * @param answers the whole form as a JSON object; the other components repeat its main answers
 */
public record StatisticalActivity(
        Optional<Iri> iri,
        Optional<String> code,
        LocalizedText title,
        Optional<PartialDate> year,
        Optional<Iri> kind,
        Optional<Iri> sector,
        Optional<String> recommendation,
        Collection collection,
        Optional<String> answers) {

    /**
     * How its data are collected.
     *
     * @param way census, survey, compilation or another (hub:caraPengumpulan)
     * @param methods how respondents are asked (question 4.6)
     * @param instruments with what (question 4.7)
     * @param units of whom (question 4.8)
     */
    public record Collection(Optional<Iri> way, List<Iri> methods, List<Iri> instruments, List<Iri> units) {

        public static final Collection NONE = new Collection(Optional.empty(), List.of(), List.of(), List.of());

        public Collection {
            methods = Ordered.of(methods);
            instruments = Ordered.of(instruments);
            units = Ordered.of(units);
        }
    }
}
