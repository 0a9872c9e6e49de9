package id.satudata.hub.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.langtag.LangTagException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.jspecify.annotations.Nullable;

/** One query being answered. */
final class QueryRun {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_STATEMENTS = 100_000;
    private static final int MOST_DESCRIBED = 1_000;
    /** Rows that sorting and DISTINCT hold in memory before they go to disk. */
    private static final long ROWS_IN_MEMORY = 50_000;

    private final Query query;
    private final ResultFormat format;
    private final Duration limit;
    private final AtomicReference<@Nullable QueryExec> running = new AtomicReference<>();

    QueryRun(Query query, ResultFormat format, Duration limit) {
        this.query = query.cloneQuery();
        this.format = format;
        this.limit = limit;
        if (query.isDescribeType() && (!query.hasLimit() || query.getLimit() > MOST_DESCRIBED)) {
            this.query.setLimit(MOST_DESCRIBED);
        }
    }

    SparqlAnswer answer(DatasetGraph dataset) {
        try (var execution = execution(dataset)) {
            running.set(execution);
            var buffer = new AnswerBuffer();
            var complete = write(execution, buffer);
            return new SparqlAnswer(format, complete, buffer);
        } catch (QueryCancelledException timeout) {
            throw new SparqlTimeout(limit);
        } catch (TDBException storeFailed) {
            throw storeFailed;
        } catch (JenaException | LangTagException | IllegalArgumentException | ArithmeticException impossible) {
            throw new SparqlRefused(reason(impossible), impossible);
        } catch (StackOverflowError tooDeep) {
            throw new SparqlRefused("The query is nested too deeply", tooDeep);
        } finally {
            running.set(null);
        }
    }

    /** What the engine makes of odd values is not always a value or an error of SPARQL. */
    private static String reason(RuntimeException impossible) {
        return impossible instanceof InvalidPropertyURIException || impossible instanceof CannotEncodeCharacterException
                ? "The answer cannot be written in this format; ask for another"
                : "The query cannot be evaluated";
    }

    /** Asks the engine to stop at its next step; interrupting its thread would close the store's files. */
    void abort() {
        var execution = running.get();
        if (execution != null) {
            execution.abort();
        }
    }

    private QueryExec execution(DatasetGraph dataset) {
        return QueryExec.dataset(dataset)
                .query(query)
                .context(context())
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Context context() {
        var context = ARQ.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        return context;
    }

    private boolean write(QueryExec execution, AnswerBuffer buffer) {
        if (query.isSelectType()) {
            return writeRows(execution, buffer);
        }
        if (query.isAskType()) {
            rowWriter().write(buffer, execution.ask(), execution.getContext());
            return true;
        }
        return writeGraph(execution, buffer);
    }

    private boolean writeRows(QueryExec execution, AnswerBuffer buffer) {
        var rows = execution.select();
        var first = new FirstFew<>(rows, MOST_ROWS);
        rowWriter().write(buffer, RowSetStream.create(rows.getResultVars(), first), execution.getContext());
        return !first.leftSome();
    }

    private RowSetWriter rowWriter() {
        var lang = format.forRows();
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private boolean writeGraph(QueryExec execution, AnswerBuffer buffer) {
        var triples = query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
        var first = new FirstFew<Triple>(triples, MOST_STATEMENTS);
        RDFWriter.source(graph(first)).format(format.forGraphs()).output(buffer);
        return !first.leftSome();
    }

    private Graph graph(FirstFew<Triple> triples) {
        var graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        triples.forEachRemaining(graph::add);
        return graph;
    }
}
