package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Attendance;
import id.satudata.hub.harvest.Presence;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.departure.GuardedDepartures;
import org.springframework.stereotype.Component;

/** What follows from a completed run: who has what, what is gone, and whether some of it is only called otherwise. */
@Component
public final class EndOfRun implements Attendance {

    private final Ways ways;
    private final GuardedDepartures departures;
    private final Proposals proposals;

    EndOfRun(Ways ways, GuardedDepartures departures, Proposals proposals) {
        this.ways = ways;
        this.departures = departures;
        this.proposals = proposals;
    }

    @Override
    public void taken(RunId run, Source source, Presence presence) {
        ways.note(source, presence);
        departures.taken(run, source, presence);
        proposals.look(run, source.id());
    }
}
