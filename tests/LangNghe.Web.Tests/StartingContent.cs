using LangNghe.TestKit;
using Xunit;

// The portal on the real starting content, started once for all tests that only read it.
[assembly: AssemblyFixture(typeof(PortalFactory))]
