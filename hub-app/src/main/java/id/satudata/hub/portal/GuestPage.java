package id.satudata.hub.portal;

/** A page of another module within the portal's surroundings. */
public non-sealed interface GuestPage extends Page {

    /** Its template, seen from the folder of all templates. */
    String template();
}
