package id.satudata.hub.exchange.ref;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A page of the terms that were asked for.
 *
 * @param total how many terms fit
 * @param next address of the page after this one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TermPage(String list, int total, int page, int size, List<Term> terms, Optional<String> next) {}
