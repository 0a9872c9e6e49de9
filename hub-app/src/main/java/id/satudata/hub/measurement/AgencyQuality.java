package id.satudata.hub.measurement;

import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import id.satudata.hub.quality.Rating;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the visible datasets of an agency score on average.
 *
 * @param slug its name in addresses
 * @param day the day on which promises were judged
 * @param late datasets whose promised update has not come by that day
 * @param averages of every dimension: points of MQA, percent of Satu Data
 */
public record AgencyQuality(
        String slug, String name, LocalDate day, long datasets, long late, Map<Dimension, Double> averages) {

    public AgencyQuality {
        averages = Map.copyOf(averages);
    }

    public double average(Dimension dimension) {
        return averages.getOrDefault(dimension, 0d);
    }

    /** Average points of MQA, of 405. */
    public double points() {
        return Dimension.of(Framework.MQA).stream().mapToDouble(this::average).sum();
    }

    public Rating rating() {
        return Rating.of((int) Math.round(points()));
    }

    /** Average readiness for Satu Data in percent. */
    public double readiness() {
        return Dimension.of(Framework.SATU_DATA).stream()
                .mapToDouble(this::average)
                .average()
                .orElse(0);
    }
}
