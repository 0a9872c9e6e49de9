package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;

/**
 * What Satu Data Indonesia asks of a dataset beyond DCAT.
 *
 * @param attributions who plays which part (prov:qualifiedAttribution)
 * @param keeping where it is kept; never published
 */
public record SatuData(
        List<Attribution> attributions,
        Standards standards,
        Statistics statistics,
        Disclosure disclosure,
        Planning planning,
        Keeping keeping)
        implements Description.Part {

    public static final SatuData NONE =
            new SatuData(List.of(), Standards.NONE, Statistics.NONE, Disclosure.NONE, Planning.NONE, Keeping.NONE);

    public SatuData {
        attributions = Ordered.of(attributions);
    }

    /**
     * The standards it follows (hub:standarData, hub:ukuran, hub:satuan, hub:levelEstimasi, dct:references), all but the first as IRIs.
     *
     * @param references the reference codes and master data it uses
     */
    public record Standards(
            List<DataStandard> dataStandards,
            List<Iri> measures,
            List<Iri> units,
            List<Iri> estimationLevels,
            List<Iri> references) {
        static final Standards NONE = new Standards(List.of(), List.of(), List.of(), List.of(), List.of());

        public Standards {
            dataStandards = Ordered.of(dataStandards);
            measures = Ordered.of(measures);
            units = Ordered.of(units);
            estimationLevels = Ordered.of(estimationLevels);
            references = Ordered.of(references);
        }
    }

    /** The statistical metadata: MS-Keg (prov:wasGeneratedBy), MS-Var (hub:variabel), MS-Ind (hub:indikator). */
    public record Statistics(
            List<StatisticalActivity> activities,
            List<StatisticalVariable> variables,
            List<StatisticalIndicator> indicators) {
        static final Statistics NONE = new Statistics(List.of(), List.of(), List.of());

        public Statistics {
            activities = Ordered.of(activities);
            variables = Ordered.of(variables);
            indicators = Ordered.of(indicators);
        }
    }

    /**
     * Whether and why it may be known (hub:klasifikasiKIP, hub:dasarPengecualian, hub:ujiKonsekuensi, hub:kelasDataPribadi).
     *
     * @param tests the tests behind an exclusion; never published
     */
    public record Disclosure(
            Optional<Iri> informationClass, List<Iri> grounds, List<ConsequenceTest> tests, List<Iri> personalData) {
        private static final String CLASSES = "https://w3id.org/satudata-hub/id/klasifikasi-kip/";

        /** The class of information that is kept from the public (UU 14/2008 art. 17). */
        public static final Iri EXEMPT = Iri.of(CLASSES + "dikecualikan");

        static final Disclosure NONE = new Disclosure(Optional.empty(), List.of(), List.of(), List.of());

        public Disclosure {
            grounds = Ordered.of(grounds);
            tests = Ordered.of(tests);
            personalData = Ordered.of(personalData);
        }

        /** Whether it is a class whose information everybody may have (UU 14/2008 art. 9 to 11). */
        public static boolean isOpen(Iri informationClass) {
            return informationClass.value().startsWith(CLASSES) && !informationClass.equals(EXEMPT);
        }
    }

    /**
     * Its place in the plans (hub:dataPrioritas, hub:kriteriaPrioritas, hub:kodeRAD, hub:kodeDAD, hub:jadwalRilis,
     * hub:jadwalPemutakhiran).
     *
     * @param priorityYears the years whose list of priority data has it, each a year
     */
    public record Planning(
            List<PartialDate> priorityYears,
            LocalizedText criterion,
            List<String> radCodes,
            List<String> dadCodes,
            List<PartialDate> releases,
            List<PartialDate> updates) {
        static final Planning NONE =
                new Planning(List.of(), LocalizedText.NONE, List.of(), List.of(), List.of(), List.of());

        public Planning {
            priorityYears = Ordered.of(priorityYears);
            radCodes = Ordered.of(radCodes);
            dadCodes = Ordered.of(dadCodes);
            releases = Ordered.of(releases);
            updates = Ordered.of(updates);
        }
    }

    /** Where it is kept and backed up (hub:lokasiSimpan, hub:cadangan). */
    public record Keeping(List<String> places, List<String> backups) {
        static final Keeping NONE = new Keeping(List.of(), List.of());

        public Keeping {
            places = Ordered.of(places);
            backups = Ordered.of(backups);
        }
    }
}
