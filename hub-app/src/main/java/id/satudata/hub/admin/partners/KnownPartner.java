package id.satudata.hub.admin.partners;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import java.util.Optional;
import java.util.OptionalLong;

/** The partner that an address names, or the problem that there is none. */
final class KnownPartner {

    private KnownPartner() {}

    static Partner of(String id, Partners partners) {
        return PartnerId.parse(id).flatMap(partners::find).orElseThrow(KnownPartner::notFound);
    }

    static Standing of(String id, PartnerDesk desk) {
        return PartnerId.parse(id).flatMap(desk::find).orElseThrow(KnownPartner::notFound);
    }

    /** The entry to go on after; nothing where none is named. */
    static Optional<EntryId> after(String text) {
        var id = EntryId.parse(text);
        if (id.isEmpty() && !text.isEmpty()) {
            throw Problem.about(ProblemType.BAD_REQUEST, "after").toException();
        }
        return id;
    }

    /** The number to go on after; nothing where none is given. */
    static OptionalLong number(String parameter, String text) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!text.matches("\\d{1,18}")) {
            throw Problem.about(ProblemType.BAD_REQUEST, parameter).toException();
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    static ProblemException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }
}
