package id.satudata.hub.security;

class InMemoryApiKeyStoreTests extends ApiKeyStoreContract {
    private final ApiKeyStore store = new InMemoryApiKeyStore();

    @Override
    ApiKeyStore store() {
        return store;
    }
}
