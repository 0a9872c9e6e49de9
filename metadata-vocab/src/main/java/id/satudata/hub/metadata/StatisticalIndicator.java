package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A statistical indicator (hub:IndikatorStatistik), as MS-Ind of Peraturan BPS 5/2020 describes it.
 *
 * @param iri its own IRI where it has one
 * @param code its number in the national register (idMsInd)
 * @param interpretation how to read its values
 * @param formula how it is computed
 * @param levels for what areas it is estimated
 * @param composite whether it is made of other indicators, not of variables
 * @param answers the whole form as a JSON object; the other components repeat its main answers
 */
public record StatisticalIndicator(
        Optional<Iri> iri,
        Optional<String> code,
        StatisticalVariable.Meaning meaning,
        LocalizedText interpretation,
        LocalizedText formula,
        List<Iri> measures,
        List<Iri> units,
        List<Iri> levels,
        Optional<Boolean> composite,
        Optional<String> answers) {

    public StatisticalIndicator {
        measures = Ordered.of(measures);
        units = Ordered.of(units);
        levels = Ordered.of(levels);
    }
}
