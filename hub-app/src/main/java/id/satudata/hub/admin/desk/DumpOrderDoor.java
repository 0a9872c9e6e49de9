package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.dump.Dumps;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes an operator's order to make a dump now. */
@Controller
final class DumpOrderDoor {

    private static final Logger LOG = LoggerFactory.getLogger(DumpOrderDoor.class);

    private final Dumps dumps;
    private final CurrentActor actor;
    private final GuestPages guests;

    DumpOrderDoor(Dumps dumps, CurrentActor actor, GuestPages guests) {
        this.dumps = dumps;
        this.actor = actor;
        this.guests = guests;
    }

    @PostMapping({"/admin/dump", "/en/admin/dump"})
    View order(HttpServletRequest request) {
        LOG.info("{} ordered at the desk: a dump", actor.required().name());
        dumps.order();
        return SeeOther.at(guests.chrome(request, DeskPages.PATH, "").path(DeskPages.PATH + DeskDoor.ORDERED));
    }
}
