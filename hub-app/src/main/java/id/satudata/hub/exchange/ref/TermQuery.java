package id.satudata.hub.exchange.ref;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Which terms of a vocabulary a client asks for.
 *
 * @param text what to look for; empty for everything
 * @param page counted from 1
 */
record TermQuery(By by, String text, int page, int size) {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d?|100");
    private static final int USUAL_SIZE = 20;
    private static final int LONGEST_TEXT = 200;

    /** The ways to look for terms, each a parameter; only one can be used at a time. */
    enum By {
        CODE {
            @Override
            Stream<Concept> in(ConceptList list, String text) {
                return list.byCode(text).stream();
            }
        },
        LABEL {
            @Override
            Stream<Concept> in(ConceptList list, String text) {
                return list.find(text).stream();
            }
        },
        Q {
            @Override
            Stream<Concept> in(ConceptList list, String text) {
                return list.search(text);
            }
        },
        PREFIX {
            @Override
            Stream<Concept> in(ConceptList list, String text) {
                return list.startingWith(text);
            }
        },
        PARENT {
            @Override
            Stream<Concept> in(ConceptList list, String text) {
                return list.byCode(text).stream().flatMap(it -> list.narrower(it).stream());
            }
        };

        abstract Stream<Concept> in(ConceptList list, String text);

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TermQuery of(MultiValueMap<String, String> parameters) {
        var used = Arrays.stream(By.values())
                .filter(it -> !first(parameters, it.parameter()).isEmpty())
                .toList();
        if (used.size() > 1) {
            throw bad(used.get(0).parameter() + ", " + used.get(1).parameter());
        }
        var by = used.isEmpty() ? By.Q : used.getFirst();
        var text = first(parameters, by.parameter());
        if (text.length() > LONGEST_TEXT) {
            throw bad(by.parameter() + " > " + LONGEST_TEXT);
        }
        return new TermQuery(
                by, text, number(parameters, "page", PAGE, 1), number(parameters, "size", SIZE, USUAL_SIZE));
    }

    List<Concept> in(ConceptList list) {
        return text.isEmpty() ? list.all() : by.in(list, text).toList();
    }

    private static int number(MultiValueMap<String, String> parameters, String name, Pattern form, int otherwise) {
        var text = first(parameters, name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!form.matcher(text).matches()) {
            throw bad(name);
        }
        return Integer.parseInt(text);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static RuntimeException bad(String about) {
        return Problem.about(ProblemType.BAD_REQUEST, about).toException();
    }
}
