package id.satudata.hub.catalog;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;

/** The real gate over any log. */
public final class Gate {

    private Gate() {}

    public static Catalog over(RevisionLog log, IriSpace space) {
        return new LoggedCatalog(
                log,
                new Drafting(space, ApplicationProfile.gate()),
                new Layering(log, space, Clock.systemUTC()),
                new KeptRights(log, space));
    }
}
