package id.satudata.hub.catalog;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;

/** The real gate over any log. */
public final class Gate {

    private Gate() {}

    public static Catalog over(RevisionLog log, EntryIndex index, IriSpace space) {
        return new LoggedCatalog(
                log,
                drafting(log, index, space),
                new Layering(log, space, Clock.systemUTC()),
                new KeptRights(log, space));
    }

    static Drafting drafting(RevisionLog log, EntryIndex index, IriSpace space) {
        var entries = new LoggedEntries(log, index, new DescriptionGraphs(space));
        return new Drafting(space, ApplicationProfile.gate(), new Namesakes(entries, space));
    }
}
