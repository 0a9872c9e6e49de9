package id.satudata.hub.search;

/** What an index says of an entry: its record is the schema, field by field that of the index. */
sealed interface SearchDocument permits IndexedEntry, WithdrawnEntry {}
