/** An EJBCA for tests: what its published OpenAPI says of the calls that we make, and nothing else. */
package tr.nes.ejbca.testing;
