package id.satudata.hub.measurement;

import id.satudata.hub.quality.Check;

/**
 * What would be gained by meeting a check wherever it is not met.
 *
 * @param datasets how many do not meet it
 */
public record Gain(Check check, long datasets) {

    public long points() {
        return check.points() * datasets;
    }
}
