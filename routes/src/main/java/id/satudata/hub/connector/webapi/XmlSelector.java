package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathNodes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * An XPath.
 *
 * @param parent where its last step begins, where it can be told
 */
record XmlSelector(String text, XPathExpression path, Optional<XPathExpression> parent, XmlTrees trees)
        implements Selector {

    @Override
    public List<String> texts(Item item) throws IOException {
        var texts = new ArrayList<String>();
        switch (value(path, item)) {
            case XPathNodes nodes -> nodes.forEach(it -> add(texts, it.getTextContent()));
            case Double number when number == Math.rint(number) -> add(texts, Long.toString(number.longValue()));
            case Object other -> add(texts, other.toString());
        }
        return texts;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text.strip());
        }
    }

    /** A list without members leaves no trace of its own; it is there when what it would stand in is there. */
    @Override
    public Optional<List<Item>> things(Item item) throws IOException {
        var found = nodes(path, item);
        if (found.isEmpty() && parent.isPresent() && nodes(parent.get(), item).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                found.stream().<Item>map(it -> new Item.Xml(trees.detached(it))).toList());
    }

    private List<Node> nodes(XPathExpression expression, Item item) throws IOException {
        var found = new ArrayList<Node>();
        if (value(expression, item) instanceof XPathNodes nodes) {
            nodes.forEach(found::add);
        }
        return found;
    }

    private Object value(XPathExpression expression, Item item) throws IOException {
        if (!(item instanceof Item.Xml xml)) {
            return "";
        }
        try {
            XPathEvaluationResult<?> result = expression.evaluateExpression(xml.node());
            return result.value() == null ? "" : result.value();
        } catch (XPathExpressionException e) {
            throw new SourceUnreadable(e, "xpath-not-followed", text, Reasoned.of(e));
        }
    }
}
