namespace LangNghe.Web.Look;

/// <summary>The one inline style every drawing under <c>/motifs</c> and <c>/map</c> carries: its night colours.</summary>
public static class DrawingStyle
{
    /// <summary>What <c>style-src</c> must allow where a drawing is opened by itself. The asset build checks it.</summary>
    public const string CspHash = "sha256-YjMNZW6pRZ//kxusYckI3aMZ8cyAR5HwyCrqj6zznl0=";
}
