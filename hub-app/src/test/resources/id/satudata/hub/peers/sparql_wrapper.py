"""Asks a SPARQL endpoint in every form and format the library knows; prints what came."""
import json
import sys

from rdflib import Graph
from SPARQLWrapper import CSV, GET, JSON, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, URLENCODED, XML, SPARQLWrapper

PREFIXES = "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/> "
COUNT = PREFIXES + "SELECT (COUNT(DISTINCT ?d) AS ?n) WHERE { GRAPH ?g { ?d a dcat:Dataset } }"
TITLES = PREFIXES + "CONSTRUCT { ?d dct:title ?t } WHERE { GRAPH ?g { ?d a dcat:Dataset ; dct:title ?t } }"


def asked(query, form, method=GET, request=URLENCODED):
    endpoint = SPARQLWrapper(sys.argv[1])
    endpoint.setQuery(query)
    endpoint.setMethod(method)
    endpoint.setRequestMethod(request)
    endpoint.setReturnFormat(form)
    return endpoint.query().convert()


def number(answer):
    return int(answer["results"]["bindings"][0]["n"]["value"])


def text(answer):
    return answer.decode() if isinstance(answer, bytes) else answer


found = {
    "json": number(asked(COUNT, JSON)),
    "post": number(asked(COUNT, JSON, POST)),
    "direct": number(asked(COUNT, JSON, POST, POSTDIRECTLY)),
    "xml": int(asked(COUNT, XML).getElementsByTagName("literal")[0].firstChild.data),
    "csv": int(text(asked(COUNT, CSV)).split()[1]),
    "tsv": int(text(asked(COUNT, TSV)).split()[1].split("^")[0].strip('"')),
    "ask": asked("ASK { GRAPH ?g { ?s ?p ?o } }", JSON)["boolean"],
    "rdfxml": len(asked(TITLES, RDFXML)),
    "turtle": len(Graph().parse(data=asked(TITLES, TURTLE), format="turtle")),
}
json.dump(found, sys.stdout)
