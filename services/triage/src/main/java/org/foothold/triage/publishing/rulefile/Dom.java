package org.foothold.triage.publishing.rulefile;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML read and written: no document types, no entities, nothing from elsewhere. */
final class Dom {

    private Dom() {}

    static Document parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException broken) {
            throw new NotARuleFile("it is not XML (line " + broken.getLineNumber() + ")");
        } catch (SAXException | java.io.IOException broken) {
            throw new NotARuleFile("it is not XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of this name beneath, in the order of the document. */
    static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<Element> children(Element of, String name) {
        var nodes = of.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
                .filter(element -> element.getLocalName().equals(name))
                .toList();
    }

    /** Gives an element, and all within it whose ids begin with its old one, new ids. */
    static void rename(Element element, String from, String to) {
        Stream.concat(Stream.of(element), all(element, "*").stream())
                .filter(each -> each.getAttribute("id").startsWith(from))
                .forEach(each ->
                        each.setAttribute("id", to + each.getAttribute("id").substring(from.length())));
    }

    /** The text that an entry holds. */
    static String text(Element entry) {
        return children(entry, "text").stream()
                .findFirst()
                .map(text -> text.getTextContent().strip())
                .orElse("");
    }

    static void setText(Element entry, String written) {
        children(entry, "text").stream().findFirst().ifPresent(text -> text.setTextContent(written));
    }
}
