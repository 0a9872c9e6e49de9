package id.satudata.hub.exchange.oaipmh;

import org.springframework.stereotype.Component;

/** Answers requests; all that can go wrong does so before the first byte is written. */
@Component
final class Answers {

    private final Repository repository;
    private final Records records;
    private final RecordWriter writer;
    private final ResumptionTokens tokens;

    Answers(Repository repository, Records records, RecordWriter writer, ResumptionTokens tokens) {
        this.repository = repository;
        this.records = records;
        this.writer = writer;
        this.tokens = tokens;
    }

    Body to(Arguments arguments) throws OaiFault {
        return switch (arguments.verb()) {
            case IDENTIFY -> repository.identify();
            case LIST_METADATA_FORMATS -> formats(arguments);
            case LIST_SETS -> sets(arguments);
            case GET_RECORD -> record(arguments);
            case LIST_IDENTIFIERS -> headers(records.page(progress(arguments)));
            case LIST_RECORDS -> list(records.page(progress(arguments)));
        };
    }

    private Body formats(Arguments arguments) throws OaiFault {
        var identifier = arguments.get("identifier");
        if (identifier.isPresent()) {
            records.find(identifier.get());
        }
        return repository.formats();
    }

    /** All sets fit into one answer, so that nobody ever got a token for them. */
    private Body sets(Arguments arguments) throws OaiFault {
        if (arguments.token().isPresent()) {
            throw new OaiFault(ErrorCode.BAD_RESUMPTION_TOKEN, "The list of sets comes in one part");
        }
        return repository.sets();
    }

    private Body record(Arguments arguments) throws OaiFault {
        var format = Selection.format(arguments.need("metadataPrefix"));
        var record = records.find(arguments.need("identifier"));
        return xml -> {
            xml.open("GetRecord");
            writer.record(record, format, xml);
            xml.close("GetRecord");
        };
    }

    private Progress progress(Arguments arguments) throws OaiFault {
        var token = arguments.token();
        return token.isPresent() ? tokens.read(token.get()) : records.start(Selection.of(arguments));
    }

    private Body headers(RecordPage page) {
        return xml -> {
            xml.open("ListIdentifiers");
            for (var it : page.records()) {
                writer.header(it, xml);
            }
            writer.resumption(page, xml);
            xml.close("ListIdentifiers");
        };
    }

    private Body list(RecordPage page) {
        var format = page.begun().selection().format();
        return xml -> {
            xml.open("ListRecords");
            for (var it : page.records()) {
                writer.record(it, format, xml);
            }
            writer.resumption(page, xml);
            xml.close("ListRecords");
        };
    }
}
