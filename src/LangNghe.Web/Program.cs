using LangNghe.Web.Hosting;

return await Portal.RunAsync(args);
