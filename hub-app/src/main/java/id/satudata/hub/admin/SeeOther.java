package id.satudata.hub.admin;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads browsers on from a form that was carried out, so that looking again does not send it again. */
public final class SeeOther {

    private SeeOther() {}

    public static View at(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
