package id.satudata.hub.admin;

import id.satudata.hub.portal.GuestPage;
import java.util.List;

/** A page with a form that says of each field what is wrong with it. */
public interface FormPage extends GuestPage {

    FieldErrors errors();

    /** What is wrong with the field. */
    default List<String> errors(String field) {
        return errors().at(field);
    }
}
