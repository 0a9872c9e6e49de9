package id.satudata.hub.portal;

import java.util.List;

/**
 * A page that is all text, such as the one that says there is nothing at this address.
 *
 * @param reference what to name when asking for help; empty where there is nothing to ask
 */
public record MessagePage(Chrome chrome, String heading, List<String> paragraphs, String reference) implements Page {}
