package id.satudata.hub.exchange.quality;

import id.satudata.hub.measurement.AgencyQuality;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.quality.Dimension;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One page of the agencies and what they score on average.
 *
 * @param total how many agencies there are
 */
record AgencyList(int page, int size, long total, List<AgencyLine> agencies) {

    /** An agency; its averages by the codes of the dimensions. */
    record AgencyLine(
            String name,
            String title,
            String address,
            String day,
            long datasets,
            long late,
            String rating,
            double points,
            double readiness,
            Map<String, Double> averages) {

        static AgencyLine of(AgencyQuality it, IriSpace space) {
            var averages = new TreeMap<String, Double>();
            for (var dimension : Dimension.values()) {
                averages.put(dimension.code(), rounded(it.average(dimension)));
            }
            return new AgencyLine(
                    it.slug(),
                    it.name(),
                    space.at("/instansi/" + it.slug()).value(),
                    it.day().toString(),
                    it.datasets(),
                    it.late(),
                    DatasetQuality.word(it.rating()),
                    rounded(it.points()),
                    rounded(it.readiness()),
                    averages);
        }

        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
