package id.satudata.hub.rdf;

import org.apache.jena.riot.system.ErrorHandler;

/** Lets a parser's warnings pass and stops at its first error. */
final class ParseFaults implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
        // a doubtful term is judged later, with the dataset it belongs to
    }

    @Override
    public void error(String message, long line, long column) {
        throw new ParseFault(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new ParseFault(message, line, column);
    }
}
