package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.syndication.Window;
import java.util.Optional;

/** Which records a list is to hold, and in which format. */
record Selection(Window window, RecordFormat format) {

    static Selection of(Arguments arguments) throws OaiFault {
        var from = stamp(arguments, "from");
        var until = stamp(arguments, "until");
        if (from.isPresent() && until.isPresent()) {
            requireOrder(from.get(), until.get());
        }
        var window = new Window(arguments.get("set"), from.map(Datestamp::start), until.map(Datestamp::end));
        return new Selection(window, format(arguments.need("metadataPrefix")));
    }

    static RecordFormat format(String prefix) throws OaiFault {
        return RecordFormat.of(prefix)
                .orElseThrow(() ->
                        new OaiFault(ErrorCode.CANNOT_DISSEMINATE_FORMAT, "There is no format " + prefix + " here"));
    }

    private static Optional<Datestamp> stamp(Arguments arguments, String name) throws OaiFault {
        var text = arguments.get(name);
        return text.isPresent() ? Optional.of(Datestamp.of(name, text.get())) : Optional.empty();
    }

    private static void requireOrder(Datestamp from, Datestamp until) throws OaiFault {
        if (!from.isAsPreciseAs(until)) {
            throw new OaiFault(ErrorCode.BAD_ARGUMENT, "One of from and until is a day and the other a second");
        }
        if (from.start().isAfter(until.start())) {
            throw new OaiFault(ErrorCode.BAD_ARGUMENT, "The argument from is later than until");
        }
    }
}
