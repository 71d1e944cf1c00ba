/** A simulated EJBCA for tests: only the operations of its published OpenAPI that we use. */
package tr.nes.ejbca.testing;
