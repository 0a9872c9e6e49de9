package id.satudata.hub.admin.sources;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.SourceStanding;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;

/** The source that an address names. */
final class KnownSource {

    private KnownSource() {}

    /** How it stands; the problem that there is none, where there is none. */
    static SourceStanding of(String id, SourceDesk desk) {
        return SourceId.parse(id).flatMap(desk::find).orElseThrow(KnownSource::notFound);
    }

    /** How it is registered; the problem that it is not, where it is not. */
    static Registration of(String id, SourceRegister register) {
        return SourceId.parse(id).flatMap(register::find).orElseThrow(KnownSource::notFound);
    }

    private static ProblemException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }
}
