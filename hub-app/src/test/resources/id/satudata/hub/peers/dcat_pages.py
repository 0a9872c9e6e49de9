"""Walks a DCAT catalogue as CKAN's RDF harvester does: HEAD, then GET, page after page; prints each title once a dataset."""
import json
import sys
import urllib.request

from rdflib import Graph, Namespace
from rdflib.namespace import DCAT, DCTERMS, RDF

HYDRA = Namespace("http://www.w3.org/ns/hydra/core#")
FORMATS = {"text/turtle": "turtle", "application/rdf+xml": "xml", "application/ld+json": "json-ld"}
LARGEST = 50 * 1024 * 1024


def content_type(address):
    with urllib.request.urlopen(urllib.request.Request(address, method="HEAD")) as answer:
        if int(answer.headers.get("Content-Length", 0)) > LARGEST:
            raise SystemExit(address + " is longer than the harvester takes")
        return answer.headers["Content-Type"].split(";")[0]


def next_page(graph):
    for kind, link in ((HYDRA.PartialCollectionView, HYDRA.next), (HYDRA.PagedCollection, HYDRA.nextPage)):
        for page in graph.subjects(RDF.type, kind):
            for address in graph.objects(page, link):
                return str(address)
    return None


titles = {}
address, seen = sys.argv[1], set()
while address and address not in seen:
    seen.add(address)
    syntax = FORMATS[content_type(address)]
    with urllib.request.urlopen(address) as answer:
        graph = Graph().parse(data=answer.read(), format=syntax)
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        titles[str(dataset)] = str(next(graph.objects(dataset, DCTERMS.title), ""))
    address = next_page(graph)
json.dump({"pages": len(seen), "titles": titles}, sys.stdout)
