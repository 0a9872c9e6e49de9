package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.source.Departure.State;
import java.util.Map;
import java.util.Optional;

/**
 * How a registered source stands.
 *
 * @param latest its latest run, under way or ended
 * @param departures how many of its datasets it no longer has, by what is done about them
 * @param harvested whether this node harvests it now
 */
public record SourceStanding(Source source, Optional<Run> latest, Map<State, Long> departures, boolean harvested) {

    public SourceStanding {
        departures = Map.copyOf(departures);
    }
}
